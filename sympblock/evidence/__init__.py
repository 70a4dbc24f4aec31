"""What a block result is worth, and what studies give together."""
