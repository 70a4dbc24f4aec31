"""The spine of the typical patient as convex pieces, whose shadows are exact.

Each limb of a bone is the hull of its two elliptic ends, each vertebral body
the hull of a few rings. A convex piece has an exact shadow: the hull of the
shadows of its points. So every view of the schematic spine is a parallel
projection of the same bones that the patient's meshes are made from.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sympblock.anatomy.spine.lumbar_spine import Spine
from sympblock.anatomy.spine.ribs import rib_rows
from sympblock.anatomy.spine.sacrum import SacrumMeasures, ala_rows, first_body_row, iliac_rows, superior_process_rows
from sympblock.anatomy.spine.vertebra import VertebraMeasures, arch_limbs, body_row, mirrored

CIRCLE = np.column_stack([f(np.linspace(0, 2 * np.pi, 16, endpoint=False)) for f in (np.cos, np.sin)])
OUTLINE_ANGLES = np.linspace(0, 2 * np.pi, 72, endpoint=False)
#: Heights, in shares of half the body, at which a body is cut into frusta.
RING_SHARES = (0.0, 0.3, 0.55, 0.8, 1.0)
CREST_LIMBS = 6


@dataclass(frozen=True)
class Piece:
    """Holds one convex piece of bone.

    Parameters
    ----------
    level : str
        The vertebra it belongs to; ``"free"`` for ribs and iliac crests.
    part : str
        Name of the piece, with the side where there are two.
    points_mm : numpy.ndarray
        Shape (n, 3): points whose hull it is, (left, posterior, superior).
    """

    level: str
    part: str
    points_mm: np.ndarray


def vertebra_pieces(level: str, m: VertebraMeasures) -> tuple[Piece, ...]:
    """Cut a vertebra into pieces, in its level frame.

    Examples
    --------
    >>> from sympblock.anatomy.spine.vertebra import typical_measures
    >>> pieces = vertebra_pieces("L3", typical_measures("L3"))
    >>> sum(piece.part.startswith("pedicle") for piece in pieces)
    2
    """
    arch = [Piece(level, part, limb_points(row)) for part, rows in arch_limbs(m).items() for row in rows]
    return (*_body(level, body_row(m)), *arch)


def sacrum_pieces(s: SacrumMeasures) -> tuple[Piece, ...]:
    """Cut the upper sacrum into pieces, in the frame of its endplate."""
    row = first_body_row(s)
    lowered = [0.0, 0.0, -row[9] / 2]
    pieces = [Piece("S1", piece.part, piece.points_mm + lowered) for piece in _body("S1", row)]
    for part, rows in (("ala", ala_rows(s)), ("superior_articular_process", superior_process_rows(s))):
        pieces += [Piece("S1", f"{part}_left", limb_points(row)) for row in rows]
        pieces += [Piece("S1", f"{part}_right", limb_points(mirrored(row))) for row in rows]
    return tuple(pieces)


def free_pieces(spine: Spine, rib_length_mm: float, crest_superior_mm: float) -> tuple[Piece, ...]:
    """Cut twelfth ribs and iliac crests into pieces, in the patient frame."""
    ribs = rib_rows(rib_length_mm)
    crest = iliac_rows(spine.frames["S1"], spine.sacrum, crest_superior_mm)[:CREST_LIMBS]
    found = []
    for side, turn in (("left", lambda row: row), ("right", mirrored)):
        found += [
            Piece("free", f"rib_{side}", spine.frames["T12"].patient_from_level(limb_points(turn(row)))) for row in ribs
        ]
        found += [Piece("free", f"crest_{side}", limb_points(turn(row))) for row in crest]
    return tuple(found)


def limb_points(row: np.ndarray) -> np.ndarray:
    """Return points round both ends of a limb, its rounded caps and its two tips, shape (66, 3)."""
    a, b, first = row[0:3], row[3:6], row[6:9]
    along = b - a
    length = np.linalg.norm(along)
    along = along / length if length > 0 else np.cross(first, [0.0, 0.0, 1.0] if abs(first[2]) < 0.9 else [1.0, 0, 0])
    across = np.cross(along, first)
    rings = [
        centre + half_first * CIRCLE[:, :1] * first + half_across * CIRCLE[:, 1:] * across
        for centre, half_first, half_across in ((a, row[9], row[10]), (b, row[11], row[12]))
    ]
    caps = [
        centre + sign * 0.75 * deep * along + 0.66 * (ring - centre)
        for centre, ring, deep, sign in ((a, rings[0], min(row[9:11]), -1.0), (b, rings[1], min(row[11:13]), 1.0))
    ]
    tips = [a - along * min(row[9:11]), b + along * min(row[11:13])]
    return np.vstack([*rings, *caps, *tips])


def body_ring(row: np.ndarray, share: float) -> np.ndarray:
    """Return the outline of a body at a height, shape (72, 3).

    Parameters
    ----------
    row : numpy.ndarray
        Shape (20,), see :func:`~sympblock.anatomy.spine.vertebra.body_row`.
    share : float
        Height in halves of the body: 1 the upper rim, 0 the waist, -1 the lower rim.
    """
    rim = min(1.0, abs(share) / 0.8) ** row[17]
    outer = 0 if share >= 0 else 1
    half_width = row[2] + rim * (row[outer] - row[2])
    front = row[5] + rim * (row[3 + outer] - row[5])
    back = row[8] + rim * (row[6 + outer] - row[8])
    middle = front + row[13] * (back - front)
    cosine, sine = np.cos(OUTLINE_ANGLES), np.sin(OUTLINE_ANGLES)
    power = np.where(sine < 0, row[14], row[15])
    reach = np.where(sine < 0, middle - front, back - middle)
    left = half_width * np.sign(cosine) * np.abs(cosine) ** (2 / power)
    posterior = middle + reach * np.sign(sine) * np.abs(sine) ** (2 / power)
    share_back = (posterior - row[3:5].mean()) / (row[6:8].mean() - row[3:5].mean())
    half_height = (row[9] + share_back * (row[10] - row[9])) / 2
    return np.column_stack([left, posterior, share * half_height])


def _body(level: str, row: np.ndarray) -> list[Piece]:
    pieces = []
    for which, sign in (("upper", 1.0), ("lower", -1.0)):
        rings = [body_ring(row, sign * share) for share in RING_SHARES]
        for number, (one, two) in enumerate(zip(rings[:-1], rings[1:], strict=True)):
            pieces.append(Piece(level, f"body_{which}_{number}", np.vstack([one, two])))
    return pieces
