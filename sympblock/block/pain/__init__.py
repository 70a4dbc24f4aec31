"""What a block does to pain, and what its result allows to say."""
