"""What the learner has done, what to do next, and the record itself."""
