"""One look per structure, the same in every lesson, on white paper and in the dark.

Hues follow Okabe and Ito's palette, which colour-blind readers can tell apart;
tissues take pale tints of it so that nerves and vessels stand out. Colour is
never the only cue: hatch, dash or a label goes with it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

HATCHES = ("", "lines", "dots", "cross")
SIDE_ENDINGS = ("_left", "_right")


@dataclass(frozen=True)
class Style:
    """Says how a structure looks.

    Parameters
    ----------
    fill, edge : str
        ``#RRGGBB`` or ``#RRGGBBAA`` in the light theme; ``"none"`` = not painted.
    fill_dark, edge_dark : str
        The same in the dark theme and on film.
    width : float
        Edge or line width in mm of the picture.
    dash : tuple[float, ...]
        Lengths of dash and gap in mm; empty = solid.
    hatch : str
        ``""``, ``"lines"``, ``"dots"`` or ``"cross"``.
    """

    fill: str
    edge: str
    fill_dark: str
    edge_dark: str
    width: float = 0.35
    dash: tuple[float, ...] = field(default=())
    hatch: str = ""

    def as_dict(self) -> dict[str, Any]:
        """Describe the style for the page."""
        return {
            "fill": self.fill,
            "fill_dark": self.fill_dark,
            "edge": self.edge,
            "edge_dark": self.edge_dark,
            "width": self.width,
            "dash": list(self.dash),
            "hatch": self.hatch,
        }


_BONE = Style("#F4EAD0", "#F4EAD0", "#D9CCA8", "#D9CCA8")
_MUSCLE = Style("#EDC4AF", "#B4694A", "#9A5F45", "#E0A186", hatch="lines")
_ARTERY = Style("#D55E00", "#7E3500", "#E06A10", "#FFC9A3", 0.5)
_VEIN = Style("#5E9FD4", "#00508A", "#2F7CBC", "#BBDDF7", 0.5)
_NERVE = Style("#F0E442", "#6B6300", "#F0E442", "#3D3900", 0.35)
_FAT = Style("#FBF4DA", "#E2D5A6", "#5A5340", "#7A7156", 0.25)
_FILM_BONE = Style("#2A323848", "#1E252BC0", "#2A323848", "#1E252BC0", 0.35)
_NOTHING = "none"

STRUCTURES: dict[str, Style] = {
    # bone
    "vertebral_body": _BONE,
    "body_rim": Style("#EBDDB9", "#B7A679", "#B5A780", "#6E634A", 0.25),
    "pedicle": _BONE,
    "lamina": _BONE,
    "articular_process": _BONE,
    "transverse_process": _BONE,
    "spinous_process": _BONE,
    "sacrum": _BONE,
    "rib": _BONE,
    "ilium": _BONE,
    "disc": Style("#CFE3EE", "#5B8CA8", "#4F6D7E", "#A9D2E8", 0.4, (1.6, 1.0)),
    "bone_outline": Style(_NOTHING, "#6F5F3B", _NOTHING, "#2B2619", 0.55),
    # canal
    "spinal_canal": Style("#F6EBCB", "#B7A679", "#544C37", "#8F8465", 0.25),
    "dural_sac": Style("#DDF0FA", "#3B8FBF", "#2D5C77", "#9AD4F4", 0.45),
    "spinal_cord": Style("#F3E59A", "#6B6300", "#B9A94A", "#3D3900", 0.4),
    "cord_white": Style("#F7F3E3", "#8A8264", "#4C4838", "#A49B78", 0.5),
    "cord_grey": Style("#D9D2C0", "#A39A80", "#6F6852", "#A49B78", 0.3),
    # muscle, wall, fat
    "psoas": _MUSCLE,
    "quadratus_lumborum": _MUSCLE,
    "erector_spinae": _MUSCLE,
    "multifidus": _MUSCLE,
    "abdominal_wall": _MUSCLE,
    "crus": Style("#E3AE93", "#B4694A", "#87503A", "#E0A186", hatch="lines"),
    "skin": Style("#F3D9C2", "#A9754F", "#7A5A44", "#D9AB88", 0.7),
    "subcutaneous_fat": _FAT,
    "bowel": Style("#E7EFE6", "#9DB59B", "#4E5B4D", "#8DA38B", 0.4, (2.0, 1.2)),
    # organs, vessels
    "kidney": Style("#D9A0BF", "#8E3F69", "#9C5A7E", "#EBC2D8", 0.5),
    "ureter": Style("#E69F00", "#7A5400", "#E69F00", "#FFE0A0", 0.4, (1.0, 0.6)),
    "aorta": _ARTERY,
    "iliac_artery": _ARTERY,
    "lumbar_artery": Style("#EDA071", "#A34700", "#C9682A", "#FFC9A3", 0.25),
    "inferior_vena_cava": _VEIN,
    "lumbar_vein": Style("#9CC4E6", "#00508A", "#4A88BD", "#BBDDF7", 0.25),
    "iliac_vein": _VEIN,
    # nerves
    "sympathetic_trunk": Style("#009E73", "#00432F", "#17C996", "#D2FFF0", 0.4),
    "white_ramus": Style("#F7FFFC", "#00432F", "#D2FFF0", "#00432F", 0.4),
    "grey_ramus": Style("#8FA89E", "#00432F", "#7E978D", "#D2FFF0", 0.35),
    "ganglion": Style("#4FC3A1", "#00432F", "#2FA883", "#D2FFF0", 0.5),
    "preganglionic": Style(_NOTHING, "#0072B2", _NOTHING, "#6FC0F2", 1.3),
    "postganglionic": Style(_NOTHING, "#D55E00", _NOTHING, "#FF9A4D", 1.3, (2.6, 1.5)),
    "genitofemoral_nerve": Style("#F0E442", "#6B6300", "#F0E442", "#3D3900", 0.4, (0.8, 0.5)),
    "lumbar_plexus": _NERVE,
    "spinal_nerve": _NERVE,
    # act
    "needle": Style("#1A1A1A", "#1A1A1A", "#E0359F", "#E0359F", 1.4),
    "needle_hub": Style("#CC79A7", "#5E2B47", "#CC79A7", "#F6DCEA", 0.4),
    "target": Style(_NOTHING, "#D55E00", _NOTHING, "#E8640A", 0.9, (1.8, 1.0)),
    "contrast": Style("#080A0CD8", "#000000", "#080A0CD8", "#000000", 0.3),
    "guide": Style(_NOTHING, "#555555", _NOTHING, "#C8C8C8", 0.4, (2.0, 1.4)),
    "measure": Style(_NOTHING, "#222222", _NOTHING, "#EEEEEE", 0.5),
    # pathway
    "impulse": Style("#D55E00", "#D55E00", "#FF9A4D", "#FF9A4D", 2.2),
    "silenced": Style("#B8B8B8", "#A0A0A0", "#5A5A5A", "#6E6E6E", 0.8, (1.6, 1.8)),
    "vessel_wall": _ARTERY,
    "cut": Style(_NOTHING, "#000000", _NOTHING, "#FFFFFF", 1.6),
    "local_anaesthetic": Style("#56B4E966", "#00508A", "#56B4E94D", "#BBDDF7", 0.5, (1.8, 1.0), "dots"),
    # what a long-lasting block leaves: a liquid, or dead tissue
    "agent_liquid": Style("#56B4E966", "#00508A", "#56B4E94D", "#BBDDF7", 0.5, (1.8, 1.0), "dots"),
    "agent_lesion": Style("#D55E0073", "#7E3500", "#E06A1073", "#FFC9A3", 0.7, (), "lines"),
    # hours around a block
    "hold_interval": Style("#D55E0059", "#7E3500", "#E06A1059", "#FFC9A3", 0.5, (), "lines"),
    "restart_window": Style("#56B4E966", "#00508A", "#56B4E94D", "#BBDDF7", 0.5, (1.8, 1.0), "dots"),
    "planned_moment": Style(_NOTHING, "#222222", _NOTHING, "#EEEEEE", 0.7, (1.3, 0.9)),
    # film: bone and contrast dark, as on fluoroscopy
    "film_field": Style("#A9B1B7", "#C3CAD0", "#A9B1B7", "#C3CAD0", 0.4),
    "film_body": Style("#2A323850", "#1E252B", "#2A323850", "#1E252B", 0.5),
    "film_rim": Style("#2A323820", "#1E252BC8", "#2A323820", "#1E252BC8", 0.4),
    "film_arch": _FILM_BONE,
    "film_pedicle": Style("#2A323838", "#0E1317", "#2A323838", "#0E1317", 0.6),
    "film_far": Style("#2A323818", "#1E252B60", "#2A323818", "#1E252B60", 0.3),
    "film_dog": Style("#F0E4423C", "#F0E442", "#F0E4423C", "#F0E442", 0.8),
    "film_guide": Style(_NOTHING, "#56B4E9", _NOTHING, "#2A86C8", 0.6, (2.4, 1.6)),
    # feet as a photograph would show them: each change has a pattern of its own
    "skin_plain": Style("#F3D9C2", "#8A5A38", "#7A5A44", "#E3BC9D", 0.9),
    "skin_red": Style("#EBA08C", "#8A2F1B", "#8C3B2B", "#F3A995", 0.9, hatch="lines"),
    "skin_blue": Style("#B9BFDD", "#3C4780", "#454E80", "#BCC5F2", 0.9, hatch="cross"),
    "skin_mottled": Style("#DDBFCB", "#6B3B55", "#6B4A5C", "#E7BFD3", 0.9, hatch="dots"),
    "skin_line": Style(_NOTHING, "#8A5A38", _NOTHING, "#E3BC9D", 0.8),
    "nail": Style("#FBF1E8", "#8A5A38", "#A98B78", "#F3E2D3", 0.6),
    "nail_ridged": Style("#D9C08F", "#4F3A10", "#A58A4E", "#F5E3B5", 1.2),
    "hair": Style(_NOTHING, "#4A3323", _NOTHING, "#F0D9C6", 0.7),
    "sweat_drop": Style("#E3F4FF", "#00508A", "#9FD6F7", "#0B2F4A", 0.8),
    # charts
    "chart_axis": Style(_NOTHING, "#444444", _NOTHING, "#CFCFCF", 0.4),
    "chart_grid": Style(_NOTHING, "#D8D8D8", _NOTHING, "#4A4A4A", 0.3),
    "series_cadaver": Style("#0072B2", "#00406A", "#56B4E9", "#CFEBFB", 0.7),
    "series_mri": Style("#E69F00", "#7A5400", "#E69F00", "#FFE0A0", 0.7, (2.0, 1.2)),
    "series_textbook": Style("#FFFFFF", "#444444", "#2A2A2A", "#CFCFCF", 0.7),
    "highlight": Style("#F0E44266", "#B3A800", "#F0E44240", "#F0E442", 0.3),
    "people_true_positive": Style("#0072B2", "#00406A", "#56B4E9", "#CFEBFB", 0.5),
    "people_false_positive": Style("#F7D3B3", "#B34F00", "#6B3A12", "#FF9A4D", 0.7),
    "people_false_negative": Style("#CC79A7", "#5E2B47", "#CC79A7", "#F6DCEA", 0.7),
    "people_true_negative": Style("#FFFFFF", "#5A5A5A", "#2A2A2A", "#B8B8B8", 0.45),
    "people_called_positive": Style("#B8B8B8", "#222222", "#8A8A8A", "#EEEEEE", 0.6),
    "people_called_negative": Style("#FFFFFF", "#5A5A5A", "#2A2A2A", "#B8B8B8", 0.45),
    "people_harmed": Style("#D55E00", "#7E3500", "#E06A10", "#FFC9A3", 0.5),
    "people_harmed_guess": Style("#F0A56B", "#7E3500", "#B5561A", "#FFC9A3", 0.5, hatch="lines"),
    "people_harmed_perhaps": Style("#FFFFFF", "#7E3500", "#2A2A2A", "#FFC9A3", 0.9, (1.8, 1.2)),
    "people_spared": Style(_NOTHING, "#A8A8A8", _NOTHING, "#6E6E6E", 0.45),
    "people_no_answer": Style("#FFFFFF", "#5A5A5A", "#2A2A2A", "#B8B8B8", 0.45),
    "people_no_answer_with": Style("#FFFFFF", "#0072B2", "#2A2A2A", "#56B4E9", 0.9),
    "people_no_answer_without": Style("#FFFFFF", "#5A5A5A", "#2A2A2A", "#B8B8B8", 0.45),
    "group_true": Style(_NOTHING, "#555555", _NOTHING, "#C8C8C8", 0.6),
    "group_false": Style(_NOTHING, "#B34F00", _NOTHING, "#FF9A4D", 0.8, (2.4, 1.6)),
    "bar_saline": Style("#FFFFFF", "#444444", "#2A2A2A", "#CFCFCF", 0.6, (2.0, 1.2), "lines"),
    "bar_local_anaesthetic": Style("#0072B2", "#00406A", "#56B4E9", "#CFEBFB", 0.6),
    "forest_published": Style("#0072B2", "#0072B2", "#56B4E9", "#56B4E9", 0.6),
    "forest_derived": Style("#FFFFFF", "#B34F00", "#1A1A1A", "#FF9A4D", 0.6),
    "forest_derived_range": Style(_NOTHING, "#B34F00", _NOTHING, "#FF9A4D", 0.6, (1.6, 1.0)),
    "forest_no_effect": Style(_NOTHING, "#222222", _NOTHING, "#EEEEEE", 0.4),
    "forest_fixed": Style("#009E73", "#00432F", "#17C996", "#D2FFF0", 0.5),
    "forest_random": Style("#FFFFFF", "#00432F", "#1A1A1A", "#17C996", 0.6, (), "lines"),
    "bar_skin_lidocaine": Style("#F7D3B3", "#B34F00", "#6B3A12", "#FF9A4D", 0.6, hatch="lines"),
    "foot_treated": Style("#D55E00", "#D55E00", "#FF9A4D", "#FF9A4D", 1.4),
    "foot_other": Style("#0072B2", "#0072B2", "#6FC0F2", "#6FC0F2", 1.0, (2.6, 1.6)),
    "limit": Style(_NOTHING, "#B34F00", _NOTHING, "#FF9A4D", 1.4),
    "limit_other": Style(_NOTHING, "#555555", _NOTHING, "#C8C8C8", 1.0, (2.2, 1.4)),
}


def base_name(structure: str) -> str:
    """Return a structure's name without its side.

    Examples
    --------
    >>> base_name("kidney_left"), base_name("aorta")
    ('kidney', 'aorta')
    """
    for ending in SIDE_ENDINGS:
        structure = structure.removesuffix(ending)
    return structure


def style_of(structure: str) -> Style:
    """Return the look of a structure; both sides look alike.

    Raises
    ------
    ValueError
        If the structure is not in the table.

    Examples
    --------
    >>> style_of("kidney_left") == style_of("kidney_right")
    True
    """
    try:
        return STRUCTURES[base_name(structure)]
    except KeyError:
        raise ValueError(f"no style for structure {structure!r}") from None
