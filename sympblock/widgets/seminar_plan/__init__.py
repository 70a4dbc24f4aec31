"""The plan of a seminar: its stages with a clock, and a sheet to print."""
