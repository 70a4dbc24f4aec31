"""A block that a room of people decides by vote: when each decision is due, and which were taken."""
