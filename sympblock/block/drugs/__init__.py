"""Local anaesthetics: limits, doses, duration, rescue."""
