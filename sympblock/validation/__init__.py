"""Published values against simulated ones."""
