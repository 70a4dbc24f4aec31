"""Pages without controls: the map of lessons, words, sources and the kinds of block side by side."""
