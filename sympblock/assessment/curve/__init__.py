"""The learning curve of the procedure: a score over sessions, its limit, and how often it errs."""
