"""Records of care around the block: criteria, letters, stories, rates, and what patients are told."""
