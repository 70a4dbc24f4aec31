"""Published figures against simulated ones."""
