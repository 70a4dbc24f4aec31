"""The simulated procedure: where patient, C-arm, needle and record meet."""
