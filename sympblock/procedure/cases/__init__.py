"""Simulated cases: what was chosen, what it earned, and the debrief."""
