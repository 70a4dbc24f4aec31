"""A small course for tests: one item of each kind, in a data folder of its own."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from sympblock.content import DATA_DIR, Item, load_items

LESSON = "01_sympathetic_chain"
KINDS = ("single_best_answer", "multiple_response", "put_in_order", "number", "hotspot")
SAMPLE = Path(__file__).with_name("sample_items.yaml")


def write_sample_data(folder: Path, text: str = "") -> Path:
    """Write a data folder whose one lesson has the sample items, or the given ones."""
    data_dir = folder / "data"
    (data_dir / "items").mkdir(parents=True)
    for name in ("lessons.yaml", "references.bib"):
        shutil.copy(DATA_DIR / name, data_dir / name)
    (data_dir / "items" / f"{LESSON}.yaml").write_text(text or SAMPLE.read_text("utf-8"), "utf-8")
    return data_dir


def sample_items() -> dict[str, Item]:
    """Load one item of each kind, by kind."""
    with tempfile.TemporaryDirectory() as folder:
        items = load_items(LESSON, write_sample_data(Path(folder)))
    by_kind = {item.kind: item for item in items}
    assert tuple(by_kind) == KINDS
    return by_kind
