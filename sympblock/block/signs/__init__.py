"""What a block shows on the feet."""
