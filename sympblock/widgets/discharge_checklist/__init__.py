"""The discharge checklist: one page for the ward."""
