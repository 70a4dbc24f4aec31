"""Records of how the block is practised."""
