"""Who differs how, before any shape exists."""
