"""The reading edition: all lessons as pages that need neither Python nor network."""
