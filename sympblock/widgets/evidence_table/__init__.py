"""The evidence table: filter the studies, read one of them, guess before several are pooled."""
