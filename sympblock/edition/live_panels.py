"""The panels that stay alive in the reading edition, and what a page needs for them."""

from __future__ import annotations

import hashlib
import json
from html import escape

from sympblock.edition.lesson_parts import CallPart
from sympblock.edition.panel_record import PanelRecording, panel_record
from sympblock.edition.site.site_page import PictureShelf
from sympblock.widgets.core.live_widget import LiveWidget
from sympblock.widgets.core.panel import Panel

#: The script that shows written views with the panel's own face.
SCRIPT = "panels"
#: Call of `sympblock.lessons` to what stays alive: few controls, and steps of a slider that a telephone can hold. Design.
RECORDED = {
    "show_level_explorer": PanelRecording(("level", "side")),
    "show_pathway_tracer": PanelRecording(("vessel", "cut", "next", "run", "restart")),
    "show_procedure": PanelRecording(("phase", "level", "side", "back", "next")),
    "show_angle_and_entry": PanelRecording(("level", "side", "entry_mm"), {"entry_mm": 10}, ("oblique_deg", "path_mm")),
    "show_spread_patterns": PanelRecording(("picture", "covered", "decision")),
    "show_bayes": PanelRecording(("kind", "preset", "prior", "prior_percent"), {"prior_percent": 5}),
    "show_evidence": PanelRecording(("indication", "question", "group")),
}


def live_panel(part: CallPart, widget: LiveWidget, shelf: PictureShelf) -> str:
    """Return the place in which a panel stays alive; empty for what is shown as drawn states alone.

    The record is a file of its own, which the page loads when the reader asks for it: it can be larger than the lesson.
    """
    recording = RECORDED.get(part.name)
    if recording is None or not isinstance(widget, Panel):
        return ""
    record = json.dumps(panel_record(widget, recording), ensure_ascii=False, separators=(",", ":"))
    name = hashlib.sha256(record.encode()).hexdigest()[:16]
    text = (
        f"window.sympblockRecords=window.sympblockRecords||{{}};window.sympblockRecords[{json.dumps(name)}]={record};"
    )
    place = shelf.put(text.encode(), "js", name, folder="panels")
    megabytes = max(0.1, len(text.encode()) / 1e6)
    return f'<div class="live-panel" data-record="{name}" data-file="{escape(place)}" data-size="{megabytes:.1f} MB"></div>'
