"""The level explorer: what reaches the trunk, what leaves it and what lies beside it at each level."""
