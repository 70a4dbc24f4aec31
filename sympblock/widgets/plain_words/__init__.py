"""The workshop of plain words."""
