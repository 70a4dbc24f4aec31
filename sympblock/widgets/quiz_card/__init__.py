"""The quiz card: questions of five kinds, with a verdict in practice or at the end of an exam."""
