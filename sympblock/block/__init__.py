"""One block in one patient: needle, injectate, drugs, signs, pain.

``inject`` tells where a volume goes, ``simulate_block`` also what it reaches, how
the feet warm and what the pain does; a ``Needle`` finds its way to the tip.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sympblock.block.injectate.injectate_spread import inject
    from sympblock.block.needle.needle import Needle
    from sympblock.block.simulated_block import simulate_block

__all__ = ["Needle", "inject", "simulate_block"]


def __getattr__(name: str) -> object:
    # Late, because the fluid brings heavy libraries that most lessons never need.
    if name in __all__:
        from sympblock.block import simulated_block

        return getattr(simulated_block, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
