"""The final exam: a form of questions without feedback until it is handed in, and a result with its interval."""
