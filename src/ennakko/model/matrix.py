"""The impacts as a matrix: perspectives and the factors that matter down, the alternatives to compare across."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

import msgspec

from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.findings import Horizon, Impact, alternatives, impacts
from ennakko.model.form import Choice, Item, Option
from ennakko.model.former import choice_words
from ennakko.model.perspectives import asked as asked_of
from ennakko.model.perspectives import usual
from ennakko.model.sites import differ
from ennakko.model.words import LANGUAGES, Text

OWN = "own"
"""The factor that the official names in own words."""
VALUE_COLUMN: dict[Horizon, str] = {"short": "imp_value_short", "long": "imp_value_long", "overall": "imp_value"}
"""Where the value of a horizon is answered."""
DOES_NOT_CONCERN = "na"

_SUGGESTED = 6
_ALL_SHOWN = 8
"""A point of a form that names more factors than this shows only those that matter, like any other."""


class Place(msgspec.Struct, frozen=True):
    """Where an impact belongs but for its alternative: perspective, factor, and own words when the factor is own."""

    perspective: str
    factor: str
    own: str = ""


class MatrixCell(msgspec.Struct, frozen=True, dict=True):
    """What has been said of one factor in one alternative."""

    place: Place
    alternative: str
    rows: tuple[Impact, ...]
    site: str = ""
    """The site in sight; empty when all are."""
    sites: tuple[str, ...] = ()
    """All sites, when all are in sight."""

    @cached_property
    def ids(self) -> frozenset[str]:
        """Which impact rows are here."""
        return frozenset(row.row for row in self.rows)

    @property
    def own(self) -> tuple[Impact, ...]:
        """The rows about exactly what is in sight: those of the site, or those about every site."""
        return tuple(row for row in self.rows if row.site == self.site)

    @cached_property
    def differing(self) -> bool:
        """Whether the sites fare differently here."""
        return differ(self.rows, self.sites)

    def values(self, horizon: Horizon) -> tuple[str, ...]:
        """The scale values of the rows at a horizon, each once, in the order of the rows."""
        return tuple(dict.fromkeys(v for row in self.rows if (v := row.values.get(horizon, ""))))

    @property
    def groups(self) -> tuple[str, ...]:
        """The population groups of all rows, each once."""
        return tuple(dict.fromkeys(group for row in self.rows for group in row.groups))


class Line(msgspec.Struct, frozen=True):
    """One factor with a cell for each alternative. Without a name it is about the whole perspective."""

    place: Place
    name: Text | None
    cells: tuple[MatrixCell, ...]


class Section(msgspec.Struct, frozen=True):
    """One perspective, or what one point of a form asks about, with its factors.

    `dismissed` holds the rows that say that the whole perspective does not concern the decision.
    """

    perspective: str
    title: Text | None
    lines: tuple[Line, ...]
    dismissed: tuple[Impact, ...]
    factors: tuple[str, ...] = ()


class Matrix(msgspec.Struct, frozen=True):
    """All that the matrix shows. `elsewhere` are the impacts of alternatives that are not compared."""

    columns: tuple[str, ...]
    sections: tuple[Section, ...]
    elsewhere: tuple[Impact, ...]


class _Seen(msgspec.Struct, frozen=True):
    """What is in sight: the alternatives, one site or none in particular, and then all of them."""

    columns: tuple[str, ...]
    site: str
    sites: tuple[str, ...]


Placed = Mapping[Place, Sequence[Impact]]
"""The impacts by the row of the matrix that they belong to."""


def matrix(
    assessment: Assessment, catalogue: Catalogue, items: Sequence[Item], added: Iterable[Place] = (), site: str = ""
) -> Matrix:
    """The matrix for some items of a form: the factors with impacts, those the form names, and those just added.

    An impact that names no alternative is about all of them, and one that names no site about every site. With a
    `site`, the impacts of the others are left out.
    """
    columns = alternatives(assessment)
    rows = impacts(assessment)
    compared = tuple(row for row in rows if row.alternative in ("", *columns))
    here = tuple(row for row in compared if row.site in ("", site)) if site else compared
    seen = _Seen(columns, site, () if site else assessment.rows("sites"))
    placed: dict[Place, list[Impact]] = {}
    for row in here:
        if not dismisses(row):
            placed.setdefault(place_of(row), []).append(row)
    wanted = tuple(dict.fromkeys((*placed, *added)))
    sections = [_named(item, placed, wanted, seen, catalogue) for item in items if item.factors]
    for perspective in _perspectives(assessment, catalogue, items, here, added):
        places = tuple(place for place in wanted if place.perspective == perspective)
        option = catalogue.option("perspectives", perspective)
        title = option.label if option else None
        dismissed = tuple(row for row in here if dismisses(row) and row.perspective == perspective)
        sections.append(Section(perspective, title, _lines(places, placed, seen, catalogue), dismissed))
    limited = all(item.factors for item in items)
    return Matrix(
        columns, tuple(sections), () if limited else tuple(row for row in rows if row.alternative not in ("", *columns))
    )


def retold(made: Matrix, said: Mapping[str, Impact]) -> Matrix | None:
    """The matrix with what some rows say now; None when it has to be made anew, as one of them is somewhere else."""
    left = set(said)

    def cell(of: MatrixCell) -> MatrixCell | None:
        if said.keys().isdisjoint(of.ids):
            return of
        now = tuple(said.get(row.row, row) for row in of.rows)
        left.difference_update(row.row for row in now)
        same = all(_stands(before) == _stands(after) for before, after in zip(of.rows, now, strict=True))
        return msgspec.structs.replace(of, rows=now) if same else None

    sections: list[Section] = []
    for section in made.sections:
        lines: list[Line] = []
        for line in section.lines:
            cells = tuple(found for each in line.cells if (found := cell(each)) is not None)
            if len(cells) < len(line.cells):
                return None
            kept = all(a is b for a, b in zip(cells, line.cells, strict=True))
            lines.append(line if kept else msgspec.structs.replace(line, cells=cells))
        sections.append(msgspec.structs.replace(section, lines=tuple(lines)))
    return None if left else Matrix(made.columns, tuple(sections), made.elsewhere)


def _stands(row: Impact) -> tuple[object, ...]:
    """What decides where in the matrix an impact is."""
    return place_of(row), row.alternative, row.site, dismisses(row)


def place_of(row: Impact) -> Place:
    """Where an impact belongs."""
    return Place(row.perspective, row.factor, row.own_factor if row.factor == OWN else "")


def dismisses(row: Impact) -> bool:
    """Whether an impact says that a whole perspective does not concern the decision."""
    return not row.factor and bool(row.values) and set(row.values.values()) == {DOES_NOT_CONCERN}


def factors(catalogue: Catalogue) -> tuple[Option, ...]:
    """The factors of the catalogue."""
    column = catalogue.tables["impacts"].column("imp_factor")
    options = catalogue.options(column) if isinstance(column, Choice) else ()
    return tuple(option for option in options if option.id != OWN)


def factor_name(catalogue: Catalogue, place: Place) -> Text | None:
    """What a factor is called; own words are the same in every language."""
    if place.factor == OWN and place.own:
        return Text(fi=place.own, sv=place.own, en=place.own)
    column = catalogue.tables["impacts"].column("imp_factor")
    return choice_words(catalogue, column, place.factor) if isinstance(column, Choice) and place.factor else None


def suggested(catalogue: Catalogue, section: Section) -> tuple[Option, ...]:
    """Factors to begin with: what the form names and is not there yet, otherwise one of each class."""
    there = {line.place.factor for line in section.lines}
    if section.factors:
        return tuple(option for option in factors(catalogue) if option.id in section.factors and option.id not in there)
    if section.lines or section.dismissed:
        return ()
    mine = [option for option in factors(catalogue) if option.perspective == section.perspective]
    first: dict[str | None, Option] = {}
    for option in mine:
        first.setdefault(option.group, option)
    begun = list(first.values())
    if len(begun) < 3:
        begun.extend(option for option in mine if option not in begun)
    return tuple(begun[:_SUGGESTED])


def raised(catalogue: Catalogue, value: str, by: int) -> str:
    """A value one step better or worse on the scale; from nothing, or from a mark, the first step from zero."""
    numbers = sorted(int(o.id) for o in catalogue.lists["scale"] if o.id.lstrip("-").isdigit())
    now = int(value) if value.lstrip("-").isdigit() else 0
    steps = [number for number in numbers if (number > now if by > 0 else number < now)]
    return str((steps[0] if by > 0 else steps[-1]) if steps else now)


def _perspectives(
    assessment: Assessment,
    catalogue: Catalogue,
    items: Sequence[Item],
    rows: tuple[Impact, ...],
    added: Iterable[Place],
) -> tuple[str, ...]:
    """The perspectives to show: those that the items ask about, or that were chosen for the assessment.

    With any of them, also those that hold impacts and are asked nowhere, so that no impact is out of sight.
    """
    if all(item.factors for item in items):
        return ()
    ours = usual(catalogue)
    of_items = [item.perspective for item in items if item.perspective and not item.factors]
    if any(not item.perspective and not item.factors for item in items):
        of_items.extend(perspective for perspective in ours if perspective not in of_items)
    elsewhere = frozenset(ours) - frozenset(of_items)
    asked = [each for each in asked_of(assessment, of_items) if each not in elsewhere]
    used = (*(row.perspective for row in rows), *(place.perspective for place in added))
    more = [each for each in dict.fromkeys(used) if each not in elsewhere and each not in asked]
    return tuple(dict.fromkeys((*asked, *more)))


def _named(item: Item, placed: Placed, wanted: tuple[Place, ...], seen: _Seen, catalogue: Catalogue) -> Section:
    usual = {option.id: option.perspective or "" for option in factors(catalogue)}
    places: list[Place] = []
    for factor in item.factors:
        found = [place for place in wanted if place.factor == factor]
        unsaid = [Place(item.perspective or usual.get(factor, ""), factor)] if len(item.factors) <= _ALL_SHOWN else []
        places.extend(found or unsaid)
    perspective = item.perspective or usual.get(item.factors[0], "")
    return Section(perspective, _heading(item), _lines(places, placed, seen, catalogue), (), item.factors)


def _heading(item: Item) -> Text | None:
    """What a point of a form is called, without the list after the colon."""
    if item.text is None:
        return None
    return Text(**{language: item.text.in_(language).partition(": ")[0] for language in LANGUAGES})


def _lines(places: Sequence[Place], placed: Placed, seen: _Seen, catalogue: Catalogue) -> tuple[Line, ...]:
    lines = []
    for place in places:
        mine = placed.get(place, ())
        cells = tuple(
            MatrixCell(
                place, column, tuple(row for row in mine if row.alternative in ("", column)), seen.site, seen.sites
            )
            for column in seen.columns
        )
        lines.append(Line(place, factor_name(catalogue, place), cells))
    return tuple(lines)
