"""How many requests are let in: from each phone, from each address and in all."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field

from sympblock.content.poll_rules import PollRules

#: So many callers are remembered; the one that was quiet for longest is forgotten, and may then send a whole burst again.
CALLERS_MOST = 4000


@dataclass
class Buckets:
    """Lets every caller send a burst at once, and afterwards so many requests a second.

    Examples
    --------
    >>> buckets = Buckets(burst=2, rate=1)
    >>> [buckets.takes("phone", at_s=0.0) for _ in range(3)], buckets.takes("phone", at_s=1.0)
    ([True, True, False], True)
    """

    burst: float
    rate: float
    _left: OrderedDict[str, tuple[float, float]] = field(default_factory=OrderedDict)

    def takes(self, caller: str, at_s: float) -> bool:
        """Tell whether one more request of a caller is let in, and count it if so."""
        left, since_s = self._left.pop(caller, (self.burst, at_s))
        left = min(self.burst, left + max(0.0, at_s - since_s) * self.rate)
        is_in = left >= 1
        self._left[caller] = (left - is_in, max(at_s, since_s))
        while len(self._left) > CALLERS_MOST:
            self._left.popitem(last=False)
        return is_in


class Gate:
    """Refuses what is too much before anything is computed for it."""

    def __init__(self, rules: PollRules) -> None:
        self._phones = Buckets(rules.phone_burst, rules.phone_rate)
        self._addresses = Buckets(rules.address_burst, rules.address_rate)
        self._all = Buckets(rules.all_burst, rules.all_rate)

    def lets_in(self, address: str, phone: str, at_s: float) -> bool:
        """Tell whether a request is let in; ``phone`` is empty for one that has no mark yet.

        One that is refused for itself does not count against the others.
        """
        if phone and not self._phones.takes(phone, at_s):
            return False
        return self._addresses.takes(address, at_s) and self._all.takes("", at_s)
