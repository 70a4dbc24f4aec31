"""The pages of the reading edition: their text, their frame, and what leads from one to another."""
