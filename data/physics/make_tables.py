"""Makes the tables beside it from libraries of X-ray physics: run it in this folder to make them anew.

    pip install "spekpy>=2.5,<3" "xraylib>=4.1,<5" && python make_tables.py

Spectra: SpekPy (model "casim", anode 12°), behind the filters below, one metre
from the focus. Attenuation: cross sections of xraylib for the compositions and
densities of ICRU report 44 that SpekPy carries, and for mixtures given here.
"""

from __future__ import annotations

import csv
import json
from pathlib import Path

import spekpy
import xraylib

HERE = Path(__file__).parent
ENERGIES_KEV = range(15, 121)
KVPS = range(60, 121, 5)
#: Inherent and added filters of a mobile C-arm (design).
ALUMINIUM_MM, COPPER_MM = 3.0, 0.1
ANODE_DEG = 12.0
ICRU = {
    "adipose": "Adipose Tissue (ICRU)",
    "muscle": "Muscle Skeletal (ICRU)",
    "cortical_bone": "Bone, Cortical (ICRU)",
    "yellow_marrow": "Yellow Marrow, Skeletal (ICRU)",
    "red_marrow": "Red Marrow Skeletal (ICRU)",
    "blood": "Blood, Whole (ICRU)",
    "kidney": "Kidney (ICRU)",
    "cartilage": "Skeletal Cartilage (ICRU)",
}
#: Formula and density, g/cm³.
FORMULAS = {"air": ("N1562O420Ar9", 0.001205), "caesium_iodide": ("CsI", 4.51), "water": ("H2O", 1.0)}
#: Share of the mass of each element, and density: steel 304.
STEEL = ({26: 0.70, 24: 0.19, 28: 0.09, 25: 0.02}, 8.0)
#: Iohexol with 300 mg of iodine in a millilitre: 647 mg of C19H26I3N3O9, the rest water.
IOHEXOL_MG_PER_ML, SOLUTION_G_PER_ML = 647.0, 1.349


def composition(name: str) -> tuple[dict[int, float], float]:
    """Return the shares of the elements, by atomic number, and the density of a tissue."""
    path = Path(spekpy.__file__).parent / "data" / "matl_def" / f"{name}.comp"
    found = json.loads(path.read_text())["composition"]
    return {int(number): share for number, share in found["elements"]}, found["density"]


def per_mm(shares: dict[int, float], density: float, energy_kev: float) -> float:
    """Return linear attenuation in 1/mm."""
    return density * sum(share * xraylib.CS_Total(z, energy_kev) for z, share in shares.items()) / 10


def attenuation(energy_kev: float) -> dict[str, float]:
    """Return the linear attenuation of every material, 1/mm."""
    found = {name: per_mm(*composition(words), energy_kev) for name, words in ICRU.items()}
    for name, (formula, density) in FORMULAS.items():
        found[name] = density * xraylib.CS_Total_CP(formula, energy_kev) / 10
    found["steel"] = per_mm(*STEEL, energy_kev)
    drug = IOHEXOL_MG_PER_ML / 1000
    found["iohexol_300"] = (
        drug * xraylib.CS_Total_CP("C19H26I3N3O9", energy_kev)
        + (SOLUTION_G_PER_ML - drug) * xraylib.CS_Total_CP("H2O", energy_kev)
    ) / 10
    return found


def spectrum(kvp: int) -> tuple[dict[int, float], float]:
    """Return photons per mm² and mAs in each keV, and air kerma in µGy per mAs, at one metre."""
    made = spekpy.Spek(kvp=kvp, th=ANODE_DEG, dk=0.5, z=100.0)
    made.filter("Al", ALUMINIUM_MM).filter("Cu", COPPER_MM)
    energies, fluence = made.get_spectrum()
    found = dict.fromkeys(ENERGIES_KEV, 0.0)
    for energy, value in zip(energies, fluence, strict=True):
        if (whole := round(energy)) in found:
            found[whole] += value * 0.5 / 100
    return found, made.get_kerma()


def write(name: str, rows: list[dict[str, object]]) -> None:
    """Write rows as a table."""
    with (HERE / name).open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        table.writeheader()
        table.writerows({key: f"{value:.6g}" for key, value in row.items()} for row in rows)


def main() -> None:
    """Make both tables."""
    write("attenuation_per_mm.csv", [{"energy_kev": energy} | attenuation(energy) for energy in ENERGIES_KEV])
    spectra = {kvp: spectrum(kvp) for kvp in KVPS}
    photons = [
        {"energy_kev": energy} | {f"kvp_{kvp}": spectra[kvp][0][energy] for kvp in KVPS} for energy in ENERGIES_KEV
    ]
    write("photons_per_mm2_mas.csv", photons)
    write("kerma_ugy_per_mas.csv", [{"kvp": kvp, "kerma_ugy_per_mas": spectra[kvp][1]} for kvp in KVPS])


if __name__ == "__main__":
    main()
