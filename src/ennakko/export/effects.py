"""What the alternatives bring about, in a few sentences: the weight of every impact is said, and whose it is."""

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from ennakko.export.reading import Reading
from ennakko.export.wording import parting
from ennakko.model.findings import Horizon, Impact, alternatives, groups, impacts, told
from ennakko.model.matrix_words import value_word
from ennakko.model.scale import NEGATIVE, POSITIVE, scale_of, weighty
from ennakko.model.words import lowered

_FELT: Final = (*NEGATIVE, "mix", "?", *reversed(POSITIVE))


class Room(msgspec.Struct, frozen=True):
    """How many names stand after each other before the rest are counted; without `slight` ones, all are counted."""

    names: int
    slight: int


def effects(reading: Reading, room: Room) -> Iterator[str]:
    """All that the proposed alternative brings, what is significant in the others, what is not known, who bears harm.

    While nothing is proposed, the same of every alternative as of the others. All that the only one brings.
    """
    rows = impacts(reading.assessment)
    proposed = reading.assessment.text("con_proposal")
    columns = alternatives(reading.assessment)
    if not rows or not columns:
        return
    whole = proposed if proposed in columns else columns[0] if len(columns) == 1 else ""
    if whole:
        said = _all_felt(reading, _of(rows, whole), room)
        phrase = "summary_proposed" if proposed in columns else "summary_only"
        yield reading.phrase(phrase, alternative=reading.code("alternatives", whole), impacts=said)
    others = [row for row in columns if row != whole]
    grave = [(row, _grave(reading, _of(rows, row), room)) for row in others]
    if said := "; ".join(f"{reading.code('alternatives', row)} {of}" for row, of in grave if of):
        phrase = "summary_others" if proposed in columns else "summary_significant"
        yield reading.phrase(phrase, impacts=said)
    open_ = [(row, _named(reading, _of(rows, row), "?", room)) for row in others]
    if said := "; ".join(f"{reading.code('alternatives', row)} ({of})" for row, of in open_ if of):
        yield reading.phrase("summary_unknown", impacts=said)
    for row in (proposed,) if proposed in columns else columns:
        harmed = [f.group for f in groups(reading.assessment, row) if f.bears]
        names = [lowered(reading.label("groups", group)) for group in harmed]
        if names:
            code = reading.code("alternatives", row)
            yield reading.phrase("summary_groups", alternative=code, groups=listed(names, room.names, reading))


def listed(words: Sequence[str], most: int = 0, reading: Reading | None = None) -> str:
    """The words once each, parted by semicolons when one has a comma of its own. What is over `most` is counted."""
    found = [*dict.fromkeys(word for word in words if word)]
    kept = found[:most] if most and len(found) > most + 1 else found
    said = parting(kept).join(kept)
    over = len(found) - len(kept)
    return f"{said} {reading.phrase('and_more', n=str(over))}" if over and reading else said


def _of(rows: Sequence[Impact], alternative: str) -> list[Impact]:
    return [row for row in rows if row.alternative in ("", alternative)]


def _all_felt(reading: Reading, rows: Sequence[Impact], room: Room) -> str:
    """Every value that somebody feels; that there is none; or that nothing was assessed."""
    if not any(row.values for row in rows):
        return reading.phrase("not_assessed").lower()
    return _values(reading, rows, _FELT, room) or value_word(reading.catalogue, "0", reading.language)


def _grave(reading: Reading, rows: Sequence[Impact], room: Room) -> str:
    """What is significant; that nothing is; that nothing was assessed; nothing when all there is is not known."""
    if not any(row.values for row in rows):
        return reading.phrase("not_assessed").lower()
    if all(value == "?" for row in rows for value in told(row)):
        return ""
    shown = [value for value in _FELT if value in weighty(scale_of(reading.assessment))]
    return _values(reading, rows, shown, room) or reading.phrase("nothing_significant")


def _values(reading: Reading, rows: Sequence[Impact], shown: Sequence[str], room: Room) -> str:
    """Each value with its factors: merkittävä kielteinen (etäisyys ja matkat), lievä myönteinen (käyttötalous)."""
    said = [(value, _named(reading, rows, value, room)) for value in shown]
    return ", ".join(f"{value_word(reading.catalogue, value, reading.language)} ({of})" for value, of in said if of)


def _named(reading: Reading, rows: Sequence[Impact], value: str, room: Room) -> str:
    """What has a value: the names, or how many they are when there is no room for the names of slight ones."""
    factors = [*dict.fromkeys(_factors(reading, [row for row in rows if value in told(row)], value))]
    most = room.names if value == "?" or value in weighty(scale_of(reading.assessment)) else room.slight
    if not most and len(factors) > 1:
        return reading.phrase("factors_counted", n=str(len(factors)))
    return listed(factors, most, reading)


def _factors(reading: Reading, rows: Sequence[Impact], value: str) -> Iterator[str]:
    """What the impacts are about, each with its site and its term when it is not about all of them."""
    sites: dict[tuple[str, Sequence[Horizon]], set[str]] = {}
    about = [(row, (_about(reading, row), told(row)[value])) for row in rows]
    for row, what in about:
        sites.setdefault(what, set()).add(row.site)
    for row, (factor, held) in about:
        where = sites[factor, held] if reading.every_site(sites[factor, held]) else {row.site}
        yield " – ".join((factor, *reading.sites(where), *(reading.phrase(f"{term}_term") for term in held)))


def _about(reading: Reading, row: Impact) -> str:
    return row.own_factor or lowered(reading.factor(row.row) or reading.label("perspectives", row.perspective))
