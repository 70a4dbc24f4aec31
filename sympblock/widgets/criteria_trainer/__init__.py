"""An endless series of described patients: tick what was reported and found, then apply the criteria."""
