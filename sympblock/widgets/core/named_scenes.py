"""Names the scenes of a view by what they hold, so that each is sent once and mentioned afterwards."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any


def name_scenes(view: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Take the scenes out of a view.

    Returns
    -------
    named : dict
        The view with the name of a scene wherever ``scene`` stood.
    scenes : dict
        Name to scene; equal scenes have one name.

    Examples
    --------
    >>> named, scenes = name_scenes({"said": "", "pictures": [{"id": "film", "scene": {"shapes": []}}]})
    >>> scenes[named["pictures"][0]["scene"]]
    {'shapes': []}
    """
    scenes: dict[str, Any] = {}
    return {key: _named(key, part, scenes) for key, part in view.items()}, scenes


def _named(key: str, part: Any, scenes: dict[str, Any]) -> Any:
    if isinstance(part, dict):
        if key == "scene":
            name = hashlib.sha256(json.dumps(part, sort_keys=True).encode()).hexdigest()[:16]
            scenes[name] = part
            return name
        return {inner: _named(inner, value, scenes) for inner, value in part.items()}
    return [_named("", value, scenes) for value in part] if isinstance(part, list | tuple) else part
