"""What the course does with the record of a learner: what is known, what is due today, and how to take it along."""
