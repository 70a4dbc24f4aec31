"""Live widgets: one class per file, its script and style sheet beside it."""
