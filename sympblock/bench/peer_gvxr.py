"""Let gVirtualXray sum the path lengths of the same meshes, in a process of its own: its import takes gigabytes."""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np


def main(folder: Path) -> None:
    """Read meshes and poses, write times and the largest memory, and keep the last picture with the filter on.

    Parameters
    ----------
    folder : Path
        Holds ``given.npz``: ``vertices_mm`` (n, 3), ``triangles`` (m, 3), ``sources_mm``, ``centres_mm``, ``ups`` and
        ``rights`` (poses, 3), ``pixels`` and ``pixel_mm``.
    """
    from gvxrPython3 import gvxr

    given = np.load(folder / "given.npz")
    gvxr.createWindow(-1, 0, "EGL")
    gvxr.usePointSource()
    gvxr.setMonoChromatic(60.0, "keV", 1)
    count, pixel_mm = int(given["pixels"]), float(given["pixel_mm"])
    gvxr.setDetectorNumberOfPixels(count, count)
    gvxr.setDetectorPixelSize(pixel_mm, pixel_mm, "mm")
    gvxr.makeTriangularMesh("bones", given["vertices_mm"].ravel().tolist(), given["triangles"].ravel().tolist(), "mm")
    gvxr.setCompound("bones", "H2O")
    gvxr.setDensity("bones", 1.0, "g/cm3")
    gvxr.addPolygonMeshAsInnerSurface("bones")
    _times(gvxr, given)  # the first picture sets the filter anew
    gvxr.disableArtefactFiltering()
    bare_ms, _ = _times(gvxr, given)
    gvxr.enableArtefactFilteringOnGPU()
    filtered_ms, last = _times(gvxr, given)
    # The picture lies as seen from the focus; path lengths come in centimetres.
    np.save(folder / "last.npy", 10.0 * np.array(last, dtype=np.float32)[::-1, ::-1])
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024.0
    told = {"bare_ms": bare_ms, "filtered_ms": filtered_ms, "peak_mb": peak_mb}
    (folder / "told.json").write_text(json.dumps(told), encoding="utf-8")


def _times(gvxr: Any, given: Mapping[str, np.ndarray]) -> tuple[list[float], Any]:
    found, last = [], None
    for source, centre, up, right in zip(
        *(given[n] for n in ("sources_mm", "centres_mm", "ups", "rights")), strict=True
    ):
        gvxr.setSourcePosition(*map(float, source), "mm")
        gvxr.setDetectorPosition(*map(float, centre), "mm")
        gvxr.setDetectorUpVector(*map(float, up))
        gvxr.setDetectorRightVector(*map(float, -right))
        start = time.perf_counter()
        last = gvxr.computeLBuffer("bones")
        found.append(1000.0 * (time.perf_counter() - start))
    return found[1:], last


if __name__ == "__main__":
    main(Path(sys.argv[1]))
