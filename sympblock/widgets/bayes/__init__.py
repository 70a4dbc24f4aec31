"""The Bayes panel: what a result means for 100 people, by counting them."""
