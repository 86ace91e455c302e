"""What is kept from one change to the next is what would be worked out anew."""

from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from ennakko.files.forms import load as read_forms
from ennakko.model.assessment import FORM, MODULES, Assessment, Value, blank, differ
from ennakko.model.edit import AddRow, Answer, Edit, MoveRow, RemoveRow, Together, applied, changes
from ennakko.model.findings import impact, impacts
from ennakko.model.form import Item
from ennakko.model.matrix import matrix, retold
from ennakko.model.remarks import findings
from ennakko.model.standing import pages, standing

load = cache(read_forms)

TABLES = {"alternatives": "ab", "impacts": "ijk", "sites": "st", "mitigation": "m"}
VALUES = st.sampled_from(["-2", "1", "0", "mix", "?", "na", None])
CELLS: dict[str, st.SearchStrategy[Value]] = {
    "imp_perspective": st.sampled_from(["P1", "P2", None]),
    "imp_factor": st.sampled_from(["housing", "income", None]),
    "alternative": st.sampled_from(["a", "b", None]),
    "site": st.sampled_from(["s", "t", None]),
    "imp_value_short": VALUES,
    "imp_value_long": VALUES,
    "imp_groups": st.sampled_from([("older",), ("children", "older"), None]),
    "imp_none_reason": st.sampled_from(["Ei muutu.", None]),
    "imp_desc": st.sampled_from(["Matka pitenee.", "Soita 040 123 4567.", "sana " * 40, None]),
}
KEYS = st.sampled_from(["f", "h", "k", "p"])


@st.composite
def cell_answers(draw: st.DrawFn) -> Edit:
    """Another answer in a row of the impacts."""
    column = draw(st.sampled_from(sorted(CELLS)))
    return Answer(("impacts", draw(st.sampled_from("ijk")), column), draw(CELLS[column]))


@st.composite
def rows(draw: st.DrawFn) -> Edit:
    """A row that comes, goes or moves."""
    table = draw(st.sampled_from(sorted(TABLES)))
    row = draw(st.sampled_from(TABLES[table]))
    cells = draw(st.fixed_dictionaries({}, optional=CELLS)) if table == "impacts" else {}
    kinds: list[Edit] = [
        AddRow(table, row, draw(KEYS), cells),
        RemoveRow(table, row),
        MoveRow(table, row, draw(KEYS)),
    ]
    return draw(st.sampled_from(kinds))


ANSWERS = st.one_of(
    st.builds(Answer, st.just(FORM), st.sampled_from(["KEVYT", "LAAJA", "SEULA"])),
    st.builds(Answer, st.just(MODULES), st.sampled_from([("LAVA",), ("KIELI", "LAVA"), None])),
    st.builds(Answer, st.just(("title",)), st.sampled_from(["Koulut", "", None])),
)
EDITS = st.one_of(cell_answers(), cell_answers(), rows(), ANSWERS)


def start() -> Assessment:
    """Two alternatives, two sites, and an impact of each kind."""
    cells: list[dict[str, Value]] = [
        {"imp_perspective": "P1", "imp_factor": "housing", "alternative": "a", "imp_value_short": "-1"},
        {"imp_perspective": "P1", "imp_factor": "housing", "alternative": "b", "site": "s", "imp_value_long": "2"},
        {"imp_perspective": "P2", "imp_value_short": "na", "imp_value_long": "na"},
    ]
    added = [AddRow("impacts", row, key, each) for row, key, each in zip("ijk", "fhk", cells, strict=True)]
    others = [AddRow(table, row, "h") for table in ("alternatives", "sites") for row in TABLES[table]]
    return applied(Together((*others, *added)), blank("x" * 24, "LAAJA"))


def fitting(edit: Edit, to: Assessment) -> bool:
    """Whether the row that an edit is about is there, or is not when the edit adds it."""
    match edit:
        case AddRow(table=table, row=row):
            return row not in to.rows(table)
        case RemoveRow(table=table, row=row) | MoveRow(table=table, row=row):
            return row in to.rows(table)
        case Answer(path=path):
            return len(path) < 3 or path[1] in to.rows(path[0])
        case _:
            return True


def differing(before: Assessment, after: Assessment) -> set[tuple[str, ...]]:
    """Where the answers of two assessments are not the same, found the long way."""
    paths = before.answers.keys() | after.answers.keys()
    return {path for path in paths if differ(before.answers.get(path), after.answers.get(path))}


@given(st.lists(EDITS, max_size=12))
@settings(deadline=None)
def test_an_assessment_made_step_by_step_reads_like_one_made_at_once(edits: list[Edit]) -> None:
    catalogue, now = load(), start()
    standing(catalogue, now), tuple(impacts(now))
    for edit in edits:
        if not fitting(edit, now):
            continue
        given_, before = changes(edit, now), now
        now = applied(edit, now)
        assert given_.keys() == differing(before, now)
        fresh = Assessment(now.id, dict(now.answers))
        for table in TABLES:
            assert now.rows(table) == fresh.rows(table)
            assert [now.cells(table, row) for row in now.rows(table)] == [
                fresh.cells(table, r) for r in now.rows(table)
            ]
        assert tuple(impacts(now)) == tuple(impacts(fresh))
        assert standing(catalogue, now) == standing(catalogue, fresh)
        assert findings(catalogue, now) == findings(catalogue, fresh)


@given(st.lists(cell_answers(), max_size=6), st.sampled_from(["", "s"]))
@settings(deadline=None)
def test_a_matrix_told_anew_is_the_matrix_made_anew(edits: list[Edit], site: str) -> None:
    catalogue, now = load(), start()
    items: tuple[Item, ...] = tuple(i for page in pages(catalogue, now) for i in page.items if i.id == "impacts")
    shown = matrix(now, catalogue, items, (), site)
    for edit in edits:
        now = applied(edit, now)
        made = matrix(now, catalogue, items, (), site)
        assert isinstance(edit, Answer)
        row = edit.path[1]
        told = retold(shown, {row: impact(now, row)})
        assert told is None or told == made
        column = edit.path[2]
        if column == "imp_desc" and any(
            each.row == row for s in shown.sections for w in s.lines for c in w.cells for each in c.rows
        ):
            assert told == made
        shown = made
