"""Short codes that hold a state: text that survives mail and chat, and in which nothing can run."""
