"""The dose planner: milligrams, shares of the limits and published recipes for a planned block."""
