"""The Angoff sheet: how educators set a pass mark for a form, and what comes out of their estimates."""
