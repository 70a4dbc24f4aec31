"""Drawings of simulated crises."""
