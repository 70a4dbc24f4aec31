"""Everything beside the spine."""
