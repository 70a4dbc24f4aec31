"""What a beam loses in tissue: spectra and attenuation from tables, and look-up tables for whole pictures.

Any tissue is written as so much fat and so much cortical bone, which fits every
energy of the beam to a few parts in a thousand. So a ray is two numbers, and
one table gives its signal, beam hardening included.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np

from sympblock.content import tables
from sympblock.content.physics_tables import load_physics_table

_SET = tables.fluoroscopy()
KVP_RANGE = (_SET.tube_low_kv, _SET.tube_high_kv)
#: What the parts of a patient are made of: shares of the materials of the table, by volume.
TISSUES: dict[str, dict[str, float]] = {
    "fat": {"adipose": 1.0},
    "muscle": {"muscle": 1.0},
    "disc": {"cartilage": 1.0},
    "blood": {"blood": 1.0},
    "kidney": {"kidney": 1.0},
    "gas": {"air": 1.0},
    "cortical_bone": {"cortical_bone": 1.0},
    "cancellous_bone": {
        "cortical_bone": _SET.spongiosa_cortical_proportion,
        "red_marrow": _SET.spongiosa_red_marrow_proportion,
        "yellow_marrow": _SET.spongiosa_yellow_marrow_proportion,
    },
    "porous_bone": {
        "cortical_bone": _SET.porous_cortical_proportion,
        "red_marrow": _SET.porous_red_marrow_proportion,
        "yellow_marrow": _SET.porous_yellow_marrow_proportion,
    },
}
CAESIUM_IODIDE_MM = _SET.caesium_iodide_mm
#: Grids of the tables: millimetres of fat, of cortical bone, and of what does not belong to the body.
FOREIGN_MM = {"steel": np.linspace(0.0, 8.0, 33), "iohexol_300": np.linspace(0.0, 64.0, 33)}
FAT_MM, BONE_MM = np.linspace(-40.0, 520.0, 71), np.linspace(-60.0, 140.0, 51)


@dataclass(frozen=True, eq=False)
class Beam:
    """Describes the beam at one tube voltage.

    Parameters
    ----------
    kvp : float
        Tube voltage, 60 to 120.
    energies_kev : numpy.ndarray
        Shape (n,).
    photons_per_mm2_mas : numpy.ndarray
        Shape (n,), one metre from the focus.
    kerma_ugy_per_mas : float
        Air kerma one metre from the focus.
    absorbed : numpy.ndarray
        Shape (n,): share of the photons that the scintillator stops.
    """

    kvp: float
    energies_kev: np.ndarray
    photons_per_mm2_mas: np.ndarray
    kerma_ugy_per_mas: float
    absorbed: np.ndarray

    @property
    def signal_weights(self) -> np.ndarray:
        """Return the share of each energy in the signal of the open beam; they add up to 1."""
        weights = self.photons_per_mm2_mas * self.absorbed * self.energies_kev
        return weights / weights.sum()

    @property
    def quanta_per_mm2_mas(self) -> float:
        """Return the photons that the detector stops, one metre from the focus, nothing in the way."""
        return float((self.photons_per_mm2_mas * self.absorbed).sum())


@lru_cache(maxsize=128)
def beam_at(kvp: float) -> Beam:
    """Return the beam at a tube voltage.

    Raises
    ------
    ValueError
        If the voltage is outside 60 to 120 kVp.

    Examples
    --------
    >>> 45 < float(beam_at(80.0).signal_weights @ beam_at(80.0).energies_kev) < 60
    True
    """
    low, high = KVP_RANGE
    if not low <= kvp <= high:
        raise ValueError(f"tube voltage: {low:g} to {high:g} kVp, not {kvp:g}")
    spectra, kerma = load_physics_table("photons_per_mm2_mas"), load_physics_table("kerma_ugy_per_mas")
    steps = kerma["kvp"]
    upper = int(np.clip(np.searchsorted(steps, kvp), 1, len(steps) - 1))
    share = (kvp - steps[upper - 1]) / (steps[upper] - steps[upper - 1])
    one, two = (spectra[f"kvp_{step:.0f}"] for step in steps[upper - 1 : upper + 1])
    stopped = 1.0 - np.exp(-attenuation_per_mm("caesium_iodide") * CAESIUM_IODIDE_MM)
    made = float(np.interp(kvp, steps, kerma["kerma_ugy_per_mas"]))
    return Beam(kvp, spectra["energy_kev"], (1 - share) * one + share * two, made, stopped)


def attenuation_per_mm(material: str) -> np.ndarray:
    """Return the linear attenuation of a material of the table at every energy, shape (n,)."""
    return load_physics_table("attenuation_per_mm")[material]


def tissue_per_mm(tissue: str) -> np.ndarray:
    """Return the linear attenuation of a tissue of the patient at every energy, shape (n,).

    Raises
    ------
    ValueError
        If no such tissue is known.
    """
    if tissue not in TISSUES:
        raise ValueError(f"no attenuation is known for {tissue!r}: choose from {', '.join(TISSUES)}")
    return np.sum([share * attenuation_per_mm(material) for material, share in TISSUES[tissue].items()], axis=0)


@cache
def as_fat_and_bone(tissue: str) -> tuple[float, float]:
    """Write a tissue as millimetres of fat and of cortical bone that attenuate like one millimetre of it.

    Examples
    --------
    >>> as_fat_and_bone("fat")
    (1.0, 0.0)
    >>> fat, bone = as_fat_and_bone("muscle")
    >>> 1.0 < fat < 1.1 and 0.02 < bone < 0.06
    True
    """
    base = np.stack([tissue_per_mm("fat"), tissue_per_mm("cortical_bone")], axis=1)
    weight = np.sqrt(sum(beam_at(kvp).signal_weights for kvp in (70.0, 90.0, 110.0)))[:, None]
    found, *_ = np.linalg.lstsq(base * weight, tissue_per_mm(tissue) * weight[:, 0], rcond=None)
    fat, bone = found.round(9) + 0.0
    return float(fat), float(bone)


@lru_cache(maxsize=128)
def log_signal_table(kvp: float) -> np.ndarray:
    """Return minus the logarithm of the signal behind fat and bone, the open beam being 1.

    Parameters
    ----------
    kvp : float
        Tube voltage, 60 to 120.

    Returns
    -------
    numpy.ndarray
        Shape (71, 51), float32, over :data:`FAT_MM` and :data:`BONE_MM`.

    Examples
    --------
    >>> table = log_signal_table(80.0)
    >>> bool((np.diff(table, axis=0) > 0).all() and (np.diff(table, axis=1) > 0).all())
    True
    """
    beam = beam_at(kvp)
    fat, bone = tissue_per_mm("fat"), tissue_per_mm("cortical_bone")
    loss = FAT_MM[:, None, None] * fat + BONE_MM[None, :, None] * bone
    return -np.log(np.exp(-loss) @ beam.signal_weights).astype(np.float32)


@lru_cache(maxsize=128)
def log_signal_cells(kvp: float) -> np.ndarray:
    """Return the same table cell by cell, all that a place in a cell needs side by side.

    Parameters
    ----------
    kvp : float
        Tube voltage, 60 to 120.

    Returns
    -------
    numpy.ndarray
        Shape (70, 50, 4), float32: first corner; what is added towards more bone, towards more fat, and
        towards both beyond that. With ``u`` and ``v``, the shares of the way towards fat and bone:
        ``c[0] + v c[1] + u (c[2] + v c[3])``.

    Examples
    --------
    >>> table, cells = log_signal_table(80.0), log_signal_cells(80.0)
    >>> bool(np.allclose(cells[30, 20].sum(), table[31, 21]))
    True
    """
    table = log_signal_table(kvp)
    first, to_bone, to_fat = table[:-1, :-1], table[:-1, 1:], table[1:, :-1]
    cells = first, to_bone - first, to_fat - first, table[1:, 1:] - to_fat - to_bone + first
    return np.ascontiguousarray(np.stack(cells, axis=-1))


@lru_cache(maxsize=32)
def foreign_log_table(kvp: float, material: str) -> np.ndarray:
    """Return what a foreign material in place of fat adds to the logarithm.

    Parameters
    ----------
    kvp : float
        Tube voltage, 60 to 120.
    material : str
        ``"steel"`` or ``"iohexol_300"``.

    Returns
    -------
    numpy.ndarray
        Shape (71, 33), float32: over :data:`FAT_MM` of the whole ray, and over the
        thicknesses of :data:`FOREIGN_MM`.

    Examples
    --------
    >>> needle = foreign_log_table(80.0, "steel")
    >>> bool(abs(needle[25, 0]) < 1e-6 and (np.diff(needle[25]) > 0).all())
    True
    """
    beam = beam_at(kvp)
    behind = beam.signal_weights * np.exp(-FAT_MM[:, None] * tissue_per_mm("fat"))
    more = np.outer(FOREIGN_MM[material], attenuation_per_mm(material) - tissue_per_mm("fat"))
    return -np.log(behind @ np.exp(-more).T / behind.sum(axis=1, keepdims=True)).astype(np.float32)
