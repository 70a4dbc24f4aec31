"""An endless series of computed contrast pictures: find the tip, name the pattern, decide."""
