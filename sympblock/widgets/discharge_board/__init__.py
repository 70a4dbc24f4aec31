"""The discharge board: eight patients, the learner's decisions, and criteria that can be set."""
