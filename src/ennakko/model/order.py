"""Order keys: text that sorts, with room for a new key between any two.

A key is a fraction written in base 36 without its leading "0.". But for the first of all, it never ends in "0",
so there is always room before it.
"""

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
FIRST = "0"
"""The key of a row that nothing can come before."""
LAST = "zz"
"""The key of a row whose place is not known."""


def between(before: str | None, after: str | None, jitter: str = "") -> str:
    """A key that sorts after `before` and before `after`; `None` means no limit on that side.

    `jitter` is random text of the same digits, so that two people who add a row at the same place get different keys.

    Raises ValueError when nothing fits between: the two are equal, out of order, not keys at all, or `after` is the
    first key of all.
    """
    low, high = before or "", after
    if not _fit(low, high):
        raise ValueError(f"no key fits between {before!r} and {after!r}")
    key = _middle(low, high) + jitter
    return key if key[-1] != "0" else key + DIGITS[len(DIGITS) // 2]


def _fit(low: str, high: str | None) -> bool:
    if not {*low, *(high or "")} <= {*DIGITS}:
        return False
    return high is None or (low.rstrip("0") < high.rstrip("0") and low < high)


def _middle(low: str, high: str | None) -> str:
    shared = 0
    if high is not None:
        while shared < len(high) and (low[shared : shared + 1] or "0") == high[shared]:
            shared += 1
    if high is not None and shared:
        return high[:shared] + _middle(low[shared:], high[shared:])
    first = DIGITS.index(low[0]) if low else 0
    last = DIGITS.index(high[0]) if high else len(DIGITS)
    if last - first > 1:
        return DIGITS[(first + last) // 2]
    return DIGITS[first] + _middle(low[1:], None)
