"""The warm feet: what a block of one's own choice does to both feet, and patients whose block must be guessed."""
