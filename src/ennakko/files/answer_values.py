"""One value of an answers file, checked by the kind of its question."""

from __future__ import annotations

import re
from datetime import date

from ennakko.files.answer_faults import (
    ANSWER,
    BOX,
    DAY,
    DAYS,
    EUROS,
    EUROS_OR_UNKNOWN,
    TEXT,
    TEXTS,
    WORKED_OUT,
    Fault,
    list_of,
    near,
    one_of,
    rows_of,
    shown,
    too_long,
    wanted,
)
from ennakko.files.text import LONG, PARTS, SHORT, clean
from ennakko.model.assessment import Assessment, Value
from ennakko.model.catalogue import Catalogue
from ennakko.model.form import (
    UNKNOWN,
    Choice,
    Choices,
    Date,
    DateRange,
    Derived,
    Flag,
    LongText,
    Money,
    Number,
    Reference,
    Scale,
    ShortText,
    Simple,
    TextList,
    YesNo,
)
from ennakko.model.scale import WORST_FIRST
from ennakko.model.scale import shown as read_as
from ennakko.model.tables import row_of
from ennakko.model.words import Text

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_EUROS = re.compile(r"-?\d{1,13}(\.\d{1,2})?", re.ASCII)


class Reading:
    """The reading of one file: what can be asked, the rows that can be referred to, and the faults so far."""

    def __init__(self, catalogue: Catalogue, rows: Assessment, removed: frozenset[str]) -> None:
        self.catalogue = catalogue
        self.rows = rows
        self.removed = removed
        self.faults: list[Fault] = []

    def refuse(self, place: str, cause: Text) -> None:
        """Put a fault on the list."""
        self.faults.append(Fault(place, cause))

    def value(self, question: Simple, given: object, place: str) -> Value:
        """The value of an answer. None when it is cleared, or refused: then the fault is on the list."""
        if given is None:
            return None
        match question:
            case ShortText():
                return " ".join(self._text(given, place, SHORT).split("\n"))
            case LongText():
                return self._text(given, place, LONG)
            case TextList():
                return self._several(given, place)
            case Scale():
                return self._one(given, place, self._values(question))
            case Choice():
                return self._one(given, place, [o.id for o in self.catalogue.options(question)])
            case Choices():
                return self._chosen(given, place, [o.id for o in self.catalogue.options(question)])
            case YesNo():
                return self._checked(given, place, ANSWER, given in ("yes", "no", "unknown"))
            case Flag() if isinstance(given, bool):
                return given
            case Flag():
                self.refuse(place, wanted(BOX, given))
            case Date():
                return self._checked(given, place, DAY, is_day(given))
            case DateRange():
                return self._checked(given, place, DAYS, _is_range(given))
            case Number():
                return self._number(question, given, place)
            case Money():
                sound = isinstance(given, str) and bool(_EUROS.fullmatch(given))
                expected = EUROS_OR_UNKNOWN if question.unknown else EUROS
                return self._checked(given, place, expected, sound or (question.unknown and given == UNKNOWN))
            case Reference():
                return self._reference(question, given, place)
            case Derived():
                self.refuse(place, WORKED_OUT)
        return None

    def _checked(self, given: object, place: str, expected: Text, sound: bool) -> Value:
        if sound and isinstance(given, str):
            return given
        self.refuse(place, wanted(expected, given))
        return None

    def _one(self, given: object, place: str, choices: list[str]) -> Value:
        if isinstance(given, str) and given in choices:
            return given
        self.refuse(place, wanted(one_of(choices), given, near(given, choices)))
        return None

    def _values(self, question: Scale) -> list[str]:
        """The steps of the scale, and the finer values that one of them stands for."""
        steps = [option.id for option in self.catalogue.options(question)]
        return steps + [v for v in WORST_FIRST if v not in steps and read_as(v, self.catalogue.scale) in steps]

    def _chosen(self, given: object, place: str, choices: list[str]) -> Value:
        if not isinstance(given, list):
            self.refuse(place, wanted(list_of(choices), given))
            return None
        for n, each in enumerate(given, 1):
            self._one(each, f"{place}[{n}]", choices)
        return tuple(dict.fromkeys(each for each in given if isinstance(each, str)))

    def _text(self, given: object, place: str, most: int) -> str:
        if not isinstance(given, str):
            self.refuse(place, wanted(TEXT, given))
        elif len(given) > most:
            self.refuse(place, too_long(most))
        else:
            return clean(given)
        return ""

    def _several(self, given: object, place: str) -> Value:
        if not isinstance(given, list) or len(given) > PARTS:
            self.refuse(place, wanted(TEXTS, given) if not isinstance(given, list) else too_long(PARTS))
            return None
        found = [self._text(each, f"{place}[{n}]", SHORT).strip() for n, each in enumerate(given, 1)]
        return tuple(text for text in found if text)

    def _number(self, question: Number, given: object, place: str) -> Value:
        least, most = question.minimum, question.maximum
        if isinstance(given, int) and not isinstance(given, bool) and least <= given <= most:
            return given
        between = Text(
            fi=f"kokonaisluku väliltä {least}–{most}",
            sv=f"ett heltal mellan {least} och {most}",
            en=f"a whole number from {least} to {most}",
        )
        self.refuse(place, wanted(between, given))
        return None

    def _reference(self, question: Reference, given: object, place: str) -> Value:
        if not question.several:
            return self._row(question.table, given, place)
        if not isinstance(given, list):
            self.refuse(place, wanted(rows_of(question.table, several=True), given))
            return None
        found = [self._row(question.table, each, f"{place}[{n}]") for n, each in enumerate(given, 1)]
        return tuple(dict.fromkeys(row for row in found if row is not None))

    def _row(self, table: str, given: object, place: str) -> str | None:
        if isinstance(given, bool) or not isinstance(given, str | int):
            self.refuse(place, wanted(rows_of(table, several=False), given))
            return None
        row = row_of(self.catalogue.tables[table], self.rows, str(given))
        if row is None or row in self.removed:
            self.refuse(
                place,
                Text(
                    fi=f"riviä {shown(given)} ei ole taulukossa ”{table}”",
                    sv=f"raden {shown(given)} finns inte i tabellen ”{table}”",
                    en=f"there is no row {shown(given)} in the table “{table}”",
                ),
            )
            return None
        return row


def is_day(given: object) -> bool:
    """Whether this is a day that exists, as ISO text."""
    if not isinstance(given, str) or not _DAY.fullmatch(given):
        return False
    try:
        date.fromisoformat(given)
    except ValueError:
        return False
    return True


def _is_range(given: object) -> bool:
    first, slash, last = given.partition("/") if isinstance(given, str) else ("", "", "")
    return bool(slash) and is_day(first) and is_day(last) and first <= last
