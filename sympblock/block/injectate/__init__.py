"""Where contrast, drug and heat go from a tip."""
