"""The daily review: what is due is asked again."""
