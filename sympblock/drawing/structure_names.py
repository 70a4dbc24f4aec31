"""The words for structures in labels, by their name without the side."""

from __future__ import annotations

NAMES = {
    "vertebral_body": "vertebral body",
    "pedicle": "pedicle",
    "lamina": "lamina",
    "articular_process": "articular process",
    "transverse_process": "transverse process",
    "spinous_process": "spinous process",
    "spinal_canal": "spinal canal",
    "dural_sac": "dural sac",
    "psoas": "psoas major",
    "quadratus_lumborum": "quadratus lumborum",
    "multifidus": "multifidus",
    "erector_spinae": "erector spinae",
    "abdominal_wall": "abdominal wall",
    "crus": "crus",
    "kidney": "kidney",
    "ureter": "ureter",
    "aorta": "aorta",
    "inferior_vena_cava": "inferior vena cava",
    "iliac_artery": "common iliac artery",
    "iliac_vein": "common iliac vein",
    "lumbar_artery": "lumbar artery",
    "genitofemoral_nerve": "genitofemoral nerve",
    "lumbar_plexus": "lumbar plexus",
    "spinal_nerve": "spinal nerve",
    "sympathetic_trunk": "sympathetic trunk",
}
