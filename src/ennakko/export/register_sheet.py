"""The register of a year as a table for a spreadsheet: to sort, to count anew, to set beside that of another city."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Final

from ennakko.export import register_words as words
from ennakko.export.prose import line
from ennakko.model.form import Option
from ennakko.model.register import Entry, Year
from ennakko.model.words import Language, Text

_Column = tuple[Text, Callable[[Entry], str]]
_MARK: Final = "; "
"""What stands between several things in one cell."""
_FORMULA: Final = ("=", "+", "-", "@")
"""What a spreadsheet would take for the beginning of something to work out."""


def spreadsheet(year: Year, language: Language) -> bytes:
    """One line for each matter with everything that the register knows of it, as CSV that spreadsheets open by
    themselves: semicolons, UTF-8 with its mark. What would be taken for a formula begins with an apostrophe.
    """
    held = io.StringIO()
    writer = csv.writer(held, delimiter=";", lineterminator="\r\n")
    columns = _columns(language)
    writer.writerow([text.in_(language) for text, _ in columns])
    for entry in year.entries:
        writer.writerow([_harmless(read(entry)) for _, read in columns])
    return held.getvalue().encode("utf-8-sig")


def _columns(language: Language) -> tuple[_Column, ...]:
    def word(option: Option | None) -> str:
        return option.label.in_(language) if option else ""

    def yes(is_so: bool) -> str:
        return (words.YES if is_so else words.NOBODY).in_(language)

    def standing(entry: Entry) -> str:
        return words.NOT_NEEDED.in_(language) if entry.outcome == "screened" else word(entry.status)

    return (
        (words.YEAR, lambda entry: str(entry.year)),
        (words.ORGANISATION, lambda entry: entry.organisation),
        (words.BODY, lambda entry: entry.body),
        (words.SECTION, lambda entry: entry.section),
        (words.DAY, lambda entry: entry.day.isoformat() if entry.day else ""),
        (words.MATTER, lambda entry: entry.title_in(language)[0]),
        (words.CASE_NUMBER, lambda entry: entry.case_number),
        (words.SECTOR, lambda entry: entry.sector),
        (words.ASSESSMENT, lambda entry: word(entry.form)),
        (words.MODULES, lambda entry: _MARK.join(map(word, entry.modules))),
        (words.STANDING, standing),
        (words.ALTERNATIVES, lambda entry: str(entry.alternatives)),
        (words.HEARD, lambda entry: yes(entry.heard_before)),
        (words.HARMED, lambda entry: _MARK.join(map(word, entry.harmed))),
        (words.DECISION, lambda entry: word(entry.result)),
        (words.EFFECT, lambda entry: word(entry.effect)),
        (words.NEXT_FOLLOW_UP, lambda entry: entry.due.isoformat() if entry.due else ""),
        (words.FOLLOW_UPS, lambda entry: str(len(entry.follow_ups))),
        (words.FOLLOW_UPS_DONE, lambda entry: str(sum(each.done for each in entry.follow_ups))),
    )


def _harmless(text: str) -> str:
    text = line(text)
    return f"'{text}" if text.startswith(_FORMULA) else text
