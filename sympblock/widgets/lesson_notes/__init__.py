"""The learner's notes on a lesson."""
