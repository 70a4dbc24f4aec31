"""How soon and how long a local anaesthetic acts, taken from another sympathetic block: none of the lumbar one was found."""

from __future__ import annotations

from dataclasses import dataclass

from sympblock.block.drugs.drug_limits import Drug
from sympblock.content import tables

PROXY = "Horner's sign after a stellate block; not measured in a lumbar block"


@dataclass(frozen=True)
class DurationProxy:
    """Holds how long one strength acted in a stellate block [@sgbropi2000].

    Parameters
    ----------
    drug : str
        The local anaesthetic.
    percent : float
        Its strength; 8 ml were given.
    onset_low_min, onset_high_min : float
        Range of the onset.
    mean_min, spread_min : float
        Duration and its standard deviation.
    sources : tuple of str
        Keys of the references.
    """

    drug: Drug
    percent: float
    onset_low_min: float
    onset_high_min: float
    mean_min: float
    spread_min: float
    sources: tuple[str, ...]

    @property
    def words(self) -> str:
        """Say what was measured, and in what."""
        strength = f"{self.drug.capitalize()} {self.percent:g} %"
        onset = f"onset {self.onset_low_min:g} to {self.onset_high_min:g} min"
        return f"{strength}: {onset}, lasted {self.mean_min:g} ± {self.spread_min:g} min ({PROXY})."


def duration_proxy(drug: Drug) -> DurationProxy | None:
    """Return how long a drug acted in a stellate block; None if nothing was found for it.

    Examples
    --------
    >>> duration_proxy("lidocaine").mean_min, duration_proxy("levobupivacaine")
    (135.0, None)
    """
    rows = tables.local_anaesthetics_rows()
    if f"{drug}_horner_min" not in rows:
        return None
    lasted = rows.at(f"{drug}_horner_min")
    return DurationProxy(
        drug,
        tables.local_anaesthetics().at(f"{drug}_horner_percent"),
        tables.local_anaesthetics().horner_onset_low_min,
        tables.local_anaesthetics().horner_onset_high_min,
        lasted.value,
        lasted.spread or 0.0,
        lasted.source,
    )
