"""The console of the simulated C-arm: a live picture, its controls, and what it costs in dose."""
