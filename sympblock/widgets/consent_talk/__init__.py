"""A consent talk with one of three patients."""
