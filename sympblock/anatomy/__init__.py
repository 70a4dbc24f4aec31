"""The parametric patient: bones, soft tissue, and who differs how. No X-rays here.

``typical_patient()`` and ``sample_patient(seed)`` return a
:class:`~sympblock.anatomy.patient.Patient` with every structure as a closed mesh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sympblock.anatomy.patients import sample_patient, typical_patient

__all__ = ["sample_patient", "typical_patient"]


def __getattr__(name: str) -> object:
    # Late, because meshing brings heavy libraries that most lessons never need.
    if name in __all__:
        from sympblock.anatomy import patients

        return getattr(patients, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
