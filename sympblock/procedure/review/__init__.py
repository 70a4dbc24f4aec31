"""What a session is looked back on by: the track of the needle, faults with their time and depth, and doses."""
