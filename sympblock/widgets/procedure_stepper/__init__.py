"""The procedure stepper: the block from consent to discharge, one step at a time."""
