"""Where a parameter is used: in code, in texts, in lessons."""
