"""How long acts take, how images become one act, and how an expert acts."""
