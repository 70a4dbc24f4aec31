"""What proves that the course holds. A package of its own, so that none of that name is found among installed ones."""
