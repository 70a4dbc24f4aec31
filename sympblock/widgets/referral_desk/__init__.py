"""Letters that ask for a block: accept, ask for a test, decline with a reason, or refer elsewhere."""
