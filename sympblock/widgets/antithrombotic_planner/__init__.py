"""The antithrombotic planner: from when a block is possible, and what is asked of whom."""
