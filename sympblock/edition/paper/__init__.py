"""The edition on paper: tagged PDFs with the answers at their backs."""
