"""A leaflet for one block, measured and ready to print."""
