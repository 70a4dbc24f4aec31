"""The desk from which an educator asks the room."""
