"""Which phones are there: those that asked for something a moment ago."""

from __future__ import annotations

from dataclasses import dataclass, field

from sympblock.content.poll_rules import PollRules


@dataclass
class Attendance:
    """Knows when each phone was last heard of, and when the last of them was.

    Examples
    --------
    >>> from sympblock.content.poll_rules import load_poll_rules
    >>> attendance = Attendance(load_poll_rules(), opened_at_s=0.0)
    >>> attendance.admits("phone", 10.0), attendance.present(20.0), attendance.present(100.0)
    (True, 1, 0)
    """

    rules: PollRules
    opened_at_s: float
    _seen_s: dict[str, float] = field(default_factory=dict)
    _heard_at_s: float = 0.0

    def admits(self, phone: str, at_s: float) -> bool:
        """Note that a phone is there, and tell whether there is room for it."""
        if phone not in self._seen_s and len(self._seen_s) >= self.rules.phones_most:
            self._let_go(at_s)
        if phone not in self._seen_s and len(self._seen_s) >= self.rules.phones_most:
            return False
        self._seen_s[phone] = self._heard_at_s = at_s
        return True

    def present(self, at_s: float) -> int:
        """Count the phones that are there."""
        return sum(at_s - seen_s <= self.rules.away_s for seen_s in self._seen_s.values())

    def is_over(self, at_s: float) -> bool:
        """Tell whether the poll has been open for too long, or for too long without a phone."""
        quiet_s = at_s - max(self._heard_at_s, self.opened_at_s)
        return quiet_s >= 60 * self.rules.idle_minutes or at_s - self.opened_at_s >= 60 * self.rules.longest_minutes

    def _let_go(self, at_s: float) -> None:
        self._seen_s = {phone: seen_s for phone, seen_s in self._seen_s.items() if at_s - seen_s <= self.rules.away_s}
