"""The final exam: questions by blueprint, parallel forms, the result with its interval, and the Angoff sheet."""
