"""What the final exam asks, how its forms are drawn, and when a pass mark is shown."""
