"""The mark of a phone: random, signed by this poll, and of no use for anything else."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets

_FORM = re.compile(r"([0-9a-f]{32})\.([0-9a-f]{32})")


class PhoneMarks:
    """Gives marks to phones and tells its own marks from others.

    A mark need not be kept: its signature tells that it was given here. What is
    written down is neither the mark nor anything from which it could be found.
    """

    def __init__(self) -> None:
        self._secret = secrets.token_bytes(32)

    def give(self) -> str:
        """Return a new mark."""
        token = secrets.token_hex(16)
        return f"{token}.{self._signed('mark', token)}"

    def is_own(self, mark: str) -> bool:
        """Tell whether a mark was given here.

        Examples
        --------
        >>> marks = PhoneMarks()
        >>> marks.is_own(marks.give()), marks.is_own(PhoneMarks().give()), marks.is_own("")
        (True, False, False)
        """
        found = _FORM.fullmatch(mark)
        return bool(found and hmac.compare_digest(found[2], self._signed("mark", found[1])))

    def written(self, mark: str, poll: str) -> str:
        """Return what stands for a phone in the file of one poll; in another poll it is another one."""
        return self._signed(poll, mark)[:12]

    def _signed(self, purpose: str, words: str) -> str:
        return hmac.new(self._secret, f"{purpose} {words}".encode(), hashlib.sha256).hexdigest()[:32]
