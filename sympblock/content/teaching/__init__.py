"""What educators take to paper: the observation form, and the curricula to which objectives belong."""
