"""What went wrong: stories of the hours and days after a block, to be named and acted on."""
