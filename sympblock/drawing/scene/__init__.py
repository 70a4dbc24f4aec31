"""What a drawing is, its style, and how it is printed."""
