"""What a class knows: statistics of questions, tests and simulator sessions over records that were handed in."""
