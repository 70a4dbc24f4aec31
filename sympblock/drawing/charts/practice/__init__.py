"""The learner's own sessions as charts: the score against its limit, and one measure over all."""
