"""Days as they are kept, and as they are said."""

from datetime import date
from typing import Final

from ennakko.model.words import Language

MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def parsed(value: str) -> date | None:
    """The day that an answer holds, or None when it is not a day."""
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def said(day: date, language: Language) -> str:
    """9.12.2026, 9 December 2026."""
    if language == "en":
        return f"{day.day}\u00a0{MONTHS[day.month - 1]} {day.year}"
    return f"{day.day}.{day.month}.{day.year}"
