"""The poll of a seminar on the local network: a second web server that serves the poll and nothing else.

What a poll is, and how it is kept, stands in ``assessment/polling``; here it meets phones.
"""
