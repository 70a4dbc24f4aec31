"""What a block does, and what its result can tell: no pictures, no widgets, no X-rays here."""
