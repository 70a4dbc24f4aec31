"""The bedside monitor: curves, figures and alarms."""
