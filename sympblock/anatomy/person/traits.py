"""What differs from person to person, before any shape exists.

Places along the spine are counted in levels: 3.0 is the centre of the L3 body,
3.5 the disc below it, 0.0 the centre of T12.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sympblock.conventions import Side

SEXES = ("female", "male")
TRANSITIONS = ("none", "sacralised", "lumbarised")
BONE_KINDS = ("usual", "porous")
BOWEL_GAS = ("usual", "in_front")
#: Of one side.
GANGLION_COUNTS = (2, 3, 4, 5, 6)
PSOAS_DISCS = ("L2_L3", "L3_L4", "L4_L5")


@dataclass(frozen=True)
class SpineTraits:
    """Describes the bones of one person.

    Parameters
    ----------
    sizes_mm : Mapping[str, Mapping[str, float]]
        Outer sizes of each free vertebra by level, see
        :func:`~sympblock.anatomy.spine.vertebra_size.sized`.
    disc_heights_mm : Mapping[str, float]
        Mid-height of the disc below each level.
    lordosis_deg : float
        T12 to S1 lying, 5 to 65.
    scoliosis_deg : float
        Cobb angle, -40 to 40; positive = convex to the left, 0 = straight.
    scoliosis_apex : float
        Level of the apex, 1 to 3.
    osteophyte_mm : float
        Reach of bony lips beyond the rims, 0 to 6; 0 = none.
    transition : str
        ``"none"``, ``"sacralised"`` (L5 grown to the sacrum) or ``"lumbarised"`` (a sixth free vertebra).
    crest_level : float
        Level of the highest point of the iliac crests.
    rib_lengths_mm : Mapping[str, float]
        Twelfth ribs by side, 15 to 190.
    bone : str
        ``"usual"``, or ``"porous"`` as in osteoporosis: a quarter of the trabeculae, the same shell.
    """

    sizes_mm: Mapping[str, Mapping[str, float]]
    disc_heights_mm: Mapping[str, float]
    lordosis_deg: float
    scoliosis_deg: float
    scoliosis_apex: float
    osteophyte_mm: float
    transition: str
    crest_level: float
    rib_lengths_mm: Mapping[Side, float]
    bone: str = "usual"


@dataclass(frozen=True)
class TrunkTraits:
    """Describes one sympathetic trunk.

    Parameters
    ----------
    lateral_mm : Mapping[str, float]
        From the centre of the body, by level T12 to L5.
    behind_front_mm : Mapping[str, float]
        Behind the front rim of the body, by level; negative = in front of it.
    psoas_gaps_mm : Mapping[str, float]
        Clear distance to the psoas at the discs L2/3, L3/4 and L4/5; 0 = they touch.
    ganglia : tuple of (str, float, float)
        Name, level and length in mm of each, from the top.
    has_white_ramus_l3 : bool
        Whether L3, too, sends a white ramus.
    genitofemoral_lateral_mm : float
        How far lateral to the trunk the nerve lies at disc L3/4, 0 to 28.
    """

    lateral_mm: Mapping[str, float]
    behind_front_mm: Mapping[str, float]
    psoas_gaps_mm: Mapping[str, float]
    ganglia: tuple[tuple[str, float, float], ...]
    has_white_ramus_l3: bool
    genitofemoral_lateral_mm: float


@dataclass(frozen=True)
class VesselTraits:
    """Describes the great vessels.

    Parameters
    ----------
    aorta_left_mm, vena_cava_right_mm : float
        Centre at L3 from the midline.
    aorta_diameter_mm, iliac_artery_diameter_mm, iliac_vein_diameter_mm : float
        Outer diameters.
    vena_cava_width_mm, vena_cava_depth_mm : float
        Across and front to back.
    aorta_gap_mm, vena_cava_upper_gap_mm, vena_cava_lower_gap_mm : float
        Clear distance in front of the spine, prone; upper at L2, lower at L4/5.
    bifurcation_level, confluence_level : float
        Where the aorta divides and the vena cava begins.
    has_left_l4_artery : bool
        Missing in about one of eleven people.
    """

    aorta_left_mm: float
    aorta_diameter_mm: float
    aorta_gap_mm: float
    bifurcation_level: float
    vena_cava_right_mm: float
    vena_cava_width_mm: float
    vena_cava_depth_mm: float
    vena_cava_upper_gap_mm: float
    vena_cava_lower_gap_mm: float
    confluence_level: float
    iliac_artery_diameter_mm: float
    iliac_vein_diameter_mm: float
    has_left_l4_artery: bool


@dataclass(frozen=True)
class KidneyTraits:
    """Describes one kidney and its ureter.

    Parameters
    ----------
    length_mm, width_mm, thickness_mm : float
        Outer sizes.
    lower_pole_level : float
        Where the lower pole ends.
    medial_mm : float
        Inner border from the midline at half its length.
    ureter_ratio : float
        Place of the ureter, times the typical one.
    """

    length_mm: float
    width_mm: float
    thickness_mm: float
    lower_pole_level: float
    medial_mm: float
    ureter_ratio: float


@dataclass(frozen=True)
class Traits:
    """Holds all that was sampled or set for one person.

    Parameters
    ----------
    sex : str
        ``"female"`` or ``"male"``.
    height_cm, bmi : float
        Body height, and mass index in kg per square metre.
    spine : SpineTraits
        Bones.
    trunks : Mapping[str, TrunkTraits]
        Sympathetic trunks by side.
    vessels : VesselTraits
        Great vessels.
    kidneys : Mapping[str, KidneyTraits]
        By side.
    psoas_area_ratio : float
        Section of the psoas, times the typical one.
    torso_thickness_mm : float
        Front to back, prone.
    fat_behind_mm : float
        From the tip of the spinous process of L3 to the skin.
    bowel_gas : str
        ``"usual"``, or ``"in_front"``: gas that lies over the targets in the image, too.
    """

    sex: str
    height_cm: float
    bmi: float
    spine: SpineTraits
    trunks: Mapping[Side, TrunkTraits]
    vessels: VesselTraits
    kidneys: Mapping[Side, KidneyTraits]
    psoas_area_ratio: float
    torso_thickness_mm: float
    fat_behind_mm: float
    bowel_gas: str = "usual"

    @property
    def weight_kg(self) -> float:
        """Return the weight that belongs to height and mass index."""
        return self.bmi * (self.height_cm / 100.0) ** 2

    @property
    def levels(self) -> tuple[str, ...]:
        """Name the free vertebrae from T12 down."""
        return tuple(self.spine.sizes_mm)
