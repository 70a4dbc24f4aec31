"""Safety and aftercare: antithrombotic drugs, what may follow a block, and who may go home."""
