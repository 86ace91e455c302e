"""What bringing together would do is told before it is done."""

from types import MappingProxyType

from ennakko.model.assessment import Assessment, Path, Value, blank
from ennakko.model.disagreement import conflicts, names_of, views, written
from ennakko.model.edit import AddRow, applied
from ennakko.model.history import Author, History, merged, sealed
from ennakko.model.plan import plan

MAIJA, ESA = Author("m" * 32, "Maija"), Author("e" * 32, "Esa", "Tekninen")
AT = "2026-11-22T10:00:00+02:00"
ROW = "a" * 24
START = applied(
    AddRow("evidence", ROW, "i", {"ev_title": "Kysely"}), blank("x", "full", {("title",): "Koulu", ("area",): "Kylä"})
)
COMMON = sealed(History(), START.answers, MAIJA, AT)


def by(author: Author, given: dict[Path, Value]) -> History:
    kept = {p: v for p, v in {**START.answers, **given}.items() if v is not None and given.get(p[:2], 0) is not None}
    return sealed(COMMON, kept, author, AT)


THEIRS = by(
    ESA,
    {
        ("area",): "Kirkonkylä",
        ("problem",): "Katto vuotaa",
        ("evidence", ROW): None,
        ("title",): "Esan koulu",
        ("comments", "c" * 24): "i",
        ("comments", "c" * 24, "text"): "Onko näin?",
    },
)


def test_a_new_row_is_one_change_whatever_is_answered_in_it() -> None:
    row: Path = ("evidence", "b" * 24)
    theirs = by(ESA, {row: "k", (*row, "ev_title"): "Tilasto", (*row, "ev_kind"): "register"})
    before = Assessment("x", MappingProxyType(COMMON.answers()))
    (change,) = plan(before, COMMON, merged(COMMON, theirs), MAIJA).changes
    assert (change.path, change.kind, change.by) == (row, "added", ESA)


def test_what_is_new_replaced_removed_and_to_be_chosen() -> None:
    mine = by(MAIJA, {("title",): "Maijan koulu"})
    before = Assessment("x", MappingProxyType(mine.answers()))
    found = plan(before, mine, merged(mine, THEIRS), MAIJA)
    assert {(c.path, c.kind) for c in found.changes} == {
        (("area",), "replaced"),
        (("problem",), "new"),
        (("evidence", ROW), "removed"),
    }
    assert found.of("new") == ((ESA, 1),)
    assert [conflict.path for conflict in found.conflicts] == [("title",)]
    assert [(each.path, each.by) for each in found.said] == [(("comments", "c" * 24, "text"), ESA)]
    assert found.comments == 1
    assert found.after.title == "Maijan koulu"
    assert not found.is_empty
    assert {version.by for version in found.more.values()} == {ESA}
    assert found.claimed == ()


def test_the_same_again_is_empty() -> None:
    before = Assessment("x", MappingProxyType(THEIRS.answers()))
    assert plan(before, THEIRS, merged(THEIRS, COMMON), MAIJA).is_empty


def test_a_name_that_is_claimed_is_told() -> None:
    before = Assessment("x", MappingProxyType(COMMON.answers()))
    for author in (Author(MAIJA.id, "Joku"), Author("x" * 32, "MAIJA")):
        theirs = merged(COMMON, by(author, {("problem",): "Väärin"}))
        found = plan(before, COMMON, theirs, MAIJA)
        assert [version.value for version in found.claimed] == ["Väärin"]
        here_once = frozenset(version.id for version in found.claimed)
        assert plan(before, COMMON, theirs, MAIJA, here_once).claimed == ()
    nameless = plan(before, COMMON, merged(COMMON, by(Author("x" * 32), {("problem",): "?"})), Author("y" * 32))
    assert nameless.claimed == ()


def test_views_that_somebody_left_to_stand_are_told_unless_they_stood_here() -> None:
    liisa = Author("l" * 32, "Liisa")
    both = merged(by(ESA, {("area",): "Esan kylä"}), by(liisa, {("area",): "Liisan kylä"}))
    (conflict,) = conflicts(both)
    left = written(both, {**both.answers(), views(("area",)): names_of(conflict)}, liisa, AT)
    before = Assessment("x", MappingProxyType(COMMON.answers()))
    found = plan(before, COMMON, left, MAIJA)
    assert found.conflicts == ()
    (stays,) = found.views
    assert {version.value for version in stays.versions} == {"Esan kylä", "Liisan kylä"}
    assert found.left_to_stand(stays) == (liisa,)
    again = plan(found.after, left, merged(left, THEIRS), MAIJA)
    assert not again.is_empty
    assert again.views == ()
