"""What lasting blocks achieve and what they cost: a guess first, then the published figures side by side."""
