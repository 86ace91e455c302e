"""The register of a year as a table for a spreadsheet: to sort, to count anew, to set beside that of another city."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Final

from ennakko.export import register_words as words
from ennakko.export.prose import line
from ennakko.model.catalogue import Catalogue
from ennakko.model.form import Option
from ennakko.model.register import Year
from ennakko.model.register_entry import Entry
from ennakko.model.words import Language

_Column = tuple[str, Callable[[Entry], str]]
_MARK: Final = "; "
"""What stands between several things in one cell."""
_FORMULA: Final = ("=", "+", "-", "@")
"""What a spreadsheet would take for the beginning of something to work out."""


def spreadsheet(year: Year, catalogue: Catalogue, language: Language) -> bytes:
    """One line for each matter with everything that the register knows of it, as CSV that spreadsheets open by
    themselves: semicolons, UTF-8 with its mark. What would be taken for a formula begins with an apostrophe.
    """
    held = io.StringIO()
    writer = csv.writer(held, delimiter=";", lineterminator="\r\n")
    columns = _columns(catalogue, language)
    writer.writerow([head for head, _ in columns])
    for entry in year.entries:
        writer.writerow([_harmless(read(entry)) for _, read in columns])
    return held.getvalue().encode("utf-8-sig")


def _columns(catalogue: Catalogue, language: Language) -> tuple[_Column, ...]:
    def word(option: Option | None) -> str:
        return option.label.in_(language) if option else ""

    def phrase(id_: str) -> str:
        return catalogue.phrase(f"register_{id_}", language)

    def standing(entry: Entry) -> str:
        return words.NOT_NEEDED.in_(language) if entry.outcome == "screened" else word(entry.status)

    def heard(entry: Entry) -> str:
        said = {"before": words.YES, "after": words.AFTERWARDS, "none": words.NO}.get(entry.hearing)
        return said.in_(language) if said else ""

    return (
        (phrase("year"), lambda entry: str(entry.year)),
        (words.ORGANISATION.in_(language), lambda entry: entry.organisation),
        (phrase("body"), lambda entry: entry.body),
        (phrase("section"), lambda entry: entry.section),
        (phrase("date"), lambda entry: entry.day.isoformat() if entry.day else ""),
        (phrase("matter"), lambda entry: entry.title_in(language)[0]),
        (phrase("case_no"), lambda entry: entry.case_number),
        (phrase("sector"), lambda entry: entry.sector),
        (phrase("scope"), lambda entry: word(entry.form)),
        (phrase("modules"), lambda entry: _MARK.join(map(word, entry.modules))),
        (words.STANDING.in_(language), standing),
        (phrase("alternatives"), lambda entry: str(entry.alternatives)),
        (phrase("participation"), heard),
        (phrase("harmed_groups"), lambda entry: _MARK.join(map(word, entry.harmed))),
        (words.GAINED.in_(language), lambda entry: _MARK.join(map(word, entry.gained))),
        (_asked(catalogue, "con_inequality", language), lambda entry: word(entry.inequality)),
        (phrase("result"), lambda entry: word(entry.result)),
        (phrase("effect"), lambda entry: word(entry.effect)),
        (phrase("due"), lambda entry: entry.due.isoformat() if entry.due else ""),
        (words.FOLLOW_UPS_AGREED.in_(language), lambda entry: str(len(entry.follow_ups))),
        (words.FOLLOW_UPS_DONE.in_(language), lambda entry: str(sum(each.done for each in entry.follow_ups))),
        (words.CONFLICTS.in_(language), lambda entry: _MARK.join(text.in_(language) for text in entry.conflicts)),
    )


def _asked(catalogue: Catalogue, question: str, language: Language) -> str:
    asked = catalogue.questions.get(question)
    return asked.label.in_(language) if asked else question


def _harmless(text: str) -> str:
    text = line(text)
    return f"'{text}" if text.startswith(_FORMULA) else text
