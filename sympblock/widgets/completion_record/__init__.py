"""The record of completion: what was done in the course, on a page that prints and says what it is not."""
