"""Numbers, money and days as they are written in Finnish, Swedish and English texts of a Finnish municipality."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Final

from ennakko.model import form
from ennakko.model.assessment import Value
from ennakko.model.days import MONTHS, parsed, said
from ennakko.model.form import UNKNOWN, Date, DateRange, Flag, Money, Number, Simple, YesNo
from ennakko.model.words import Language, Text

_SHORT: Final = 40
NO_BREAK: Final = "\u00a0"
MINUS: Final = "\u2212"
SAVING: Final = Text(fi="säästö", sv="besparing", en="saving")
NOT_KNOWN: Final = Text(fi="ei tiedossa", sv="inte känt", en="not known")
YES_NO: Final = {option.id: option.label for option in form.YES_NO}
A_YEAR: Final = Text(fi="vuodessa", sv="per år", en="a year")


def in_words(question: Simple, value: Value, language: Language) -> str:
    """A day, a sum, a number, yes and no, which are the same in every assessment; empty for any other value."""
    match question, value:
        case YesNo(), str() if value in YES_NO:
            return YES_NO[value].in_(language)
        case Flag(), bool():
            return YES_NO["yes" if value else "no"].in_(language)
        case Date(), str():
            return day(value, language)
        case DateRange(), str():
            return days(value, language)
        case Money(), str():
            return money(value, language)
        case Number(), int():
            return str(value) if question.year else number(value)
        case _:
            return ""


def number(value: int) -> str:
    """A whole number with spaces between its thousands: 14 820."""
    return f"{value:,}".replace(",", NO_BREAK).replace("-", MINUS)


def money(value: str, language: Language) -> str:
    """Euros: 85 000 €, 1 250,50 €. A saving says so in words, as a minus is easily missed, and so does a sum that is
    not known. Anything else as it is.
    """
    if value == UNKNOWN:
        return NOT_KNOWN.in_(language)
    try:
        amount = Decimal(value)
    except InvalidOperation:
        return value
    if not amount.is_finite():
        return value
    whole, cents = divmod(abs(amount).quantize(Decimal("0.01")), 1)
    mark = "." if language == "en" else ","
    text = number(int(whole)) + (f"{mark}{int(cents * 100):02d}" if cents else "")
    text = f"€{text}" if language == "en" else f"{text}{NO_BREAK}€"
    return f"{SAVING.in_(language)} {text}" if amount < 0 else text


def parting(words: Iterable[str]) -> str:
    """What stands between words: a comma, or a semicolon when one of them has a comma of its own."""
    return "; " if any("," in word for word in words) else ", "


def short_name(text: str) -> str:
    """The beginning of a name, up to a comma and of no more than forty letters."""
    name = " ".join(text.split()).partition(",")[0]
    return name if len(name) <= _SHORT else f"{name[:_SHORT].rpartition(' ')[0] or name[:_SHORT]}…"


def day(value: str, language: Language) -> str:
    """A day: 9.12.2026, 9 December 2026. Anything that is not a day stays as it is."""
    found = parsed(value)
    return value if found is None else said(found, language)


def days(value: str, language: Language) -> str:
    """From a day to a day, without saying the same month or year twice: 10.–25.1.2026."""
    start, _, end = value.partition("/")
    first, last = parsed(start), parsed(end)
    if first is None or last is None:
        return day(start, language) if not end else value
    if first == last:
        return said(first, language)
    if language == "en":
        return _said_in_english(first, last)
    if first.year != last.year:
        return f"{said(first, language)}–{said(last, language)}"
    if first.month != last.month:
        return f"{first.day}.{first.month}.–{said(last, language)}"
    return f"{first.day}.–{said(last, language)}"


def _said_in_english(first: date, last: date) -> str:
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{said(last, 'en')}"
    start = said(first, "en") if first.year != last.year else f"{first.day}{NO_BREAK}{MONTHS[first.month - 1]}"
    return f"{start} – {said(last, 'en')}"
