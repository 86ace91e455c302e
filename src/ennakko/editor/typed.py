"""What a person types for a day, a sum or a number, and how the value is shown back.

The same in Finnish, Swedish and English: 9.12.2026, 84 000,50. What cannot be understood gives None, never a guess.
"""

import re
from datetime import date
from decimal import Decimal, InvalidOperation

_DAY = re.compile(r"(\d{1,2})[./ ]\s*(\d{1,2})[./ ]\s*(\d{4})")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_SPACES = re.compile(r"[\s\u00a0\u202f]")
_MINUS = str.maketrans({"−": "-", "–": "-"})


def day(text: str) -> str | None:
    """ISO text of a day typed as 9.12.2026 or 2026-12-09."""
    said = text.strip().rstrip(".")
    try:
        if found := _DAY.fullmatch(said):
            d, m, y = (int(part) for part in found.groups())
            return date(y, m, d).isoformat()
        return date.fromisoformat(said).isoformat()
    except ValueError:
        return None


def no_such_day(text: str) -> bool:
    """Whether a day is written as it should be, and no calendar has it: 31.2.2026."""
    said = text.strip().rstrip(".")
    return day(text) is None and bool(_DAY.fullmatch(said) or _ISO.fullmatch(said))


def shown_day(iso: str) -> str:
    """A day as people write it: 9.12.2026. Anything else is shown as it is."""
    try:
        d = date.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{d.day}.{d.month}.{d.year}"


def money(text: str) -> str | None:
    """Exact decimal text of a sum of euros typed as 84 000, -84000 or 1 250,50 €."""
    said = _SPACES.sub("", text.translate(_MINUS)).removesuffix("€").removesuffix("euroa").removesuffix("euro")
    said = said.replace(",", ".") if said.count(",") <= 1 and "." not in said else said
    if not re.fullmatch(r"[+-]?\d{1,15}(\.\d{1,2})?", said):
        return None
    try:
        return f"{Decimal(said):f}"
    except InvalidOperation:
        return None


def shown_money(text: str) -> str:
    """A sum as people write it: −84 000 or 1 250,50, without the sign of the euro."""
    try:
        sum_ = Decimal(text)
    except InvalidOperation:
        return text
    whole, _, cents = f"{abs(sum_):f}".partition(".")
    grouped = f"{int(whole):,}".replace(",", "\u00a0")
    return ("−" if sum_ < 0 else "") + grouped + (f",{cents:0<2}" if cents.strip("0") else "")


def whole(text: str) -> int | None:
    """A whole number typed as 5520 or 5 520."""
    said = _SPACES.sub("", text.translate(_MINUS))
    return int(said) if re.fullmatch(r"-?\d{1,15}", said) else None


def shown_whole(number: int) -> str:
    """A whole number as people write it: 5 520."""
    return f"{number:,}".replace(",", "\u00a0")


def lines(text: str) -> tuple[str, ...]:
    """The texts typed one on each line, without empty ones."""
    return tuple(line for line in (each.strip() for each in text.split("\n")) if line)
