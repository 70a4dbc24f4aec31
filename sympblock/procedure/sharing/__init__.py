"""Sessions of the procedure room as short codes that somebody else can open."""
