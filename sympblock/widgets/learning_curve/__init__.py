"""The learning curve of the procedure room: sessions on unseen patients against the limit of a rule."""
