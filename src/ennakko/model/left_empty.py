"""What was begun and then left empty: a module without an answer, and alternatives judged on different factors."""

from __future__ import annotations

from collections.abc import Iterator

from ennakko.model.form import Derived, Form, Rowed
from ennakko.model.matrix import Place, dismisses, place_of
from ennakko.model.matrix_words import alternative_code
from ennakko.model.matter import Matter, Noticed
from ennakko.model.standing import answered, form_of
from ennakko.model.words import LANGUAGES, Language, Text

_NAMED = 3
"""So many empty places are named; whoever goes there sees the rest."""


def noticed(matter: Matter) -> Iterator[Noticed]:
    """V21 and V22."""
    for module in matter.catalogue.modules():
        if module.id in matter.assessment.modules:
            yield from _untouched(matter, module)
    yield from _uneven(matter)


def _untouched(matter: Matter, module: Form) -> Iterator[Noticed]:
    """What the form itself asks, too, says nothing of whether anybody has been in the module."""
    elsewhere = {q.id for page in form_of(matter.catalogue, matter.assessment).pages for q in page.questions()}
    own = [
        q.id
        for page in module.pages
        for q in page.questions()
        if q.id in matter.asked and q.id not in elsewhere and not isinstance(q, Derived)
    ]
    values = matter.assessment
    rowed = [id_ for id_ in own if isinstance(matter.asked[id_], Rowed)]
    if own and not any(answered(values.value(id_)) for id_ in own) and not any(values.rows(id_) for id_ in rowed):
        yield Noticed("V21", (own[0],), {"module": module.name})


def _uneven(matter: Matter) -> Iterator[Noticed]:
    """A factor that some alternatives have a value for and others have not. Where no impact is written, V5 speaks."""
    told: dict[Place, set[str]] = {}
    rows: dict[Place, str] = {}
    for impact in matter.impacts:
        if any(impact.values.get(horizon) for horizon in matter.horizons) and not dismisses(impact):
            place = place_of(impact)
            told.setdefault(place, set()).update((impact.alternative,) if impact.alternative else matter.compared)
            rows.setdefault(place, impact.row)
    empty = [(place, row) for place in told for row in matter.compared if row not in told[place]]
    if empty:
        yield Noticed("V22", ("impacts", rows[empty[0][0]]), {"places": _named(matter, empty, rows)})


def _named(matter: Matter, empty: list[tuple[Place, str]], rows: dict[Place, str]) -> Text:
    impacts = {impact.row: impact for impact in matter.impacts}

    def said(language: Language) -> str:
        named = [
            f"{matter.factor(impacts[rows[place]]).in_(language)} "
            f"({alternative_code(matter.catalogue, matter.assessment, alternative, language)})"
            for place, alternative in empty[:_NAMED]
        ]
        more = len(empty) - _NAMED
        return ", ".join(named) + (f" (+ {more})" if more > 0 else "")

    return Text(**{language: said(language) for language in LANGUAGES})
