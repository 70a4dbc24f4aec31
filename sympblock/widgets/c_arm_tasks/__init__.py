"""Tasks on the simulated C-arm: what is asked, the last picture before a judge, and what it took."""
