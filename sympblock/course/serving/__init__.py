"""One server of the course: its process, its folder, what it keeps, who may interrupt it, and the browser."""
