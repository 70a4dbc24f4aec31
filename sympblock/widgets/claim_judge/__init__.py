"""Claims of a patient text: the learner judges each, then is told, and sees where both differ."""
