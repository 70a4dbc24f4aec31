"""Records of what has been published."""
