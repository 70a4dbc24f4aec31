"""Peak relief beside the duration of relief: decide first, then see."""
