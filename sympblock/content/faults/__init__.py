"""What is wrong with a file, in the words of the person who writes it."""
