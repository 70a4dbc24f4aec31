"""The observation form and the logbook line: paper for an observed block."""
