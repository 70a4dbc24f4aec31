"""The typical patient without its meshes: pieces, places, straight needles, nerve routes."""
