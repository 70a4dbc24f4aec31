"""Attempts to break the course, made repeatable: each is counted, and what broke is named."""
