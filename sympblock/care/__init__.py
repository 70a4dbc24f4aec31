"""Care around the block: whom it suits, how it is made safe, and in what words patients are told."""
