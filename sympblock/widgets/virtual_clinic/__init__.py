"""The virtual clinic: set a criterion, guess how far it can be trusted, then see whom it calls."""
