"""Let RTK cast rays through a volume of the same bones, in a process of its own: its import takes a second and a gigabyte."""

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
    """Read volume and poses, write times and the largest memory, and keep the last picture.

    Parameters
    ----------
    folder : Path
        Holds ``given.npz``: ``inside`` (left, posterior, superior), 1 in bone; ``origin_mm`` (3,), middle of its first
        cube; ``step_mm``; and of the poses what ``peer_gvxr`` takes.
    """
    import itk
    from itk import RTK as rtk

    given = np.load(folder / "given.npz")
    # The last index of an array is the first of an image.
    volume = itk.image_from_array(np.ascontiguousarray(given["inside"].T, dtype=np.float32))
    volume.SetOrigin([float(value) for value in given["origin_mm"]])
    volume.SetSpacing([float(given["step_mm"])] * 3)
    found, last = [], None
    for place in range(len(given["sources_mm"])):
        start = time.perf_counter()
        last = _cast(rtk, itk, volume, given, place)
        found.append(1000.0 * (time.perf_counter() - start))
    np.save(folder / "last.npy", itk.array_from_image(last)[0])
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024.0
    told = {"ms": found[1:], "peak_mb": peak_mb}
    (folder / "told.json").write_text(json.dumps(told), encoding="utf-8")


def _cast(rtk: Any, itk: Any, volume: Any, given: Mapping[str, np.ndarray], place: int) -> Any:
    kind = itk.Image[itk.F, 3]
    geometry = rtk.ThreeDCircularProjectionGeometry.New()
    names = ("sources_mm", "centres_mm", "rights", "ups")
    source, centre, right, up = ([float(value) for value in given[name][place]] for name in names)
    geometry.AddProjection(source, centre, right, [-value for value in up])
    count, pixel_mm = int(given["pixels"]), float(given["pixel_mm"])
    empty = rtk.ConstantImageSource[kind].New()
    empty.SetSize([count, count, 1])
    empty.SetSpacing([pixel_mm, pixel_mm, 1.0])
    empty.SetOrigin([-(count - 1) / 2 * pixel_mm, -(count - 1) / 2 * pixel_mm, 0.0])
    caster = rtk.JosephForwardProjectionImageFilter[kind, kind].New()
    caster.SetInput(0, empty.GetOutput())
    caster.SetInput(1, volume)
    caster.SetGeometry(geometry)
    caster.Update()
    return caster.GetOutput()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
