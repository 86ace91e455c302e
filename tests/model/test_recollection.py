"""What was worked out before holds for as long as what was read for it, and not longer."""

from __future__ import annotations

from collections.abc import Callable

from ennakko.model.assessment import Assessment, Path, Value, blank
from ennakko.model.recollection import Recollection

ROWS: dict[Path, Value] = {
    ("title",): "Kirjastot",
    ("sites", "a"): "1",
    ("sites", "b"): "2",
    ("sites", "a", "site_name"): "Kylä",
    ("sites", "b", "site_name"): "Asema",
    ("sites", "b", "site_kind"): "koulu",
}


class Watched:
    """A few pieces of a matter, and which of them were worked out since one last looked."""

    def __init__(self) -> None:
        self.recollection: Recollection[Assessment] = Recollection()
        self.worked: list[str] = []
        self.now = blank("w", "LAAJA", ROWS)
        self.given: object = 1

    def made(self, changes: dict[Path, Value]) -> tuple[str, list[str]]:
        """What is made after a change, and the pieces that were worked out for it."""
        self.now, self.worked = self.now.changed(changes), []
        self.recollection.begin(self.now, lambda assessment: assessment, lambda _: self.given)
        return self.piece("whole", self.whole), self.worked

    def piece(self, name: str, work_out: Callable[[Assessment], str]) -> str:
        def work() -> str:
            self.worked.append(name)
            return work_out(self.recollection.reader)

        return self.recollection.once(name, work)

    def whole(self, of: Assessment) -> str:
        return f"{self.piece('head', self.head)}: {self.piece('names', self.names)}"

    def head(self, of: Assessment) -> str:
        return of.text("title").upper()

    def names(self, of: Assessment) -> str:
        return ", ".join(
            self.piece(row, lambda of, row=row: of.text("sites", row, "site_name")) for row in of.rows("sites")
        )


def test_a_piece_is_worked_out_when_what_it_read_is_another() -> None:
    watched = Watched()
    assert watched.made({}) == ("KIRJASTOT: Kylä, Asema", ["whole", "head", "names", "a", "b"])
    assert watched.made({("summary",): "Toinen"}) == ("KIRJASTOT: Kylä, Asema", [])
    assert watched.made({("sites", "b", "site_kind"): "kirjasto"}) == ("KIRJASTOT: Kylä, Asema", [])
    assert watched.made({("sites", "b", "site_name"): "Asemanseutu"})[0] == "KIRJASTOT: Kylä, Asemanseutu"
    assert sorted(watched.worked) == ["b", "names", "whole"]


def test_what_comes_out_the_same_goes_no_further() -> None:
    watched = Watched()
    watched.made({})
    assert watched.made({("title",): "kirjastot"}) == ("KIRJASTOT: Kylä, Asema", ["head"])


def test_rows_come_go_and_move() -> None:
    watched = Watched()
    watched.made({})
    assert (
        watched.made({("sites", "c"): "15", ("sites", "c", "site_name"): "Ranta"})[0] == "KIRJASTOT: Kylä, Ranta, Asema"
    )
    assert sorted(watched.worked) == ["c", "names", "whole"]
    assert watched.made({("sites", "c"): "3"})[0] == "KIRJASTOT: Kylä, Asema, Ranta"
    assert watched.made({("sites", "a"): None, ("sites", "a", "site_name"): None})[0] == "KIRJASTOT: Asema, Ranta"
    assert (
        watched.made({("sites", "a"): "1", ("sites", "a", "site_name"): "Uusi"})[0] == "KIRJASTOT: Uusi, Asema, Ranta"
    )


def test_all_is_forgotten_when_anything_else_given_is_another() -> None:
    watched = Watched()
    watched.made({})
    watched.given = 2
    assert watched.made({})[1] == ["whole", "head", "names", "a", "b"]


def test_an_error_leaves_nothing_wrong_behind() -> None:
    watched = Watched()
    watched.made({})
    head = watched.head

    def broken(of: Assessment) -> str:
        raise ValueError(head(of))

    watched.head = broken  # type: ignore[method-assign]  # it breaks once
    try:
        watched.made({("title",): "Koulut"})
    except ValueError:
        watched.head = head  # type: ignore[method-assign]
    assert watched.made({})[0] == "KOULUT: Kylä, Asema"


def test_every_way_to_read_is_noted() -> None:
    def of_rows(of: Assessment) -> object:
        return of.of_rows("sites", ("b",), "names", lambda _, cells: cells.get("site_name"))

    ways: dict[Callable[[Assessment], object], Path] = {
        (lambda of: of.value("title")): ("title",),
        (lambda of: of.texts("title")): ("title",),
        (lambda of: ("title",) in of.answers): ("title",),
        (lambda of: of.answers["title",]): ("title",),
        (lambda of: dict(of.answers)): ("anything",),
        (lambda of: len(of.answers)): ("anything",),
        (lambda of: tuple(of.held())): ("sites", "b", "site_kind"),
        (lambda of: of.cells("sites", "b")): ("sites", "b", "site_kind"),
        (lambda of: of.rows("sites")): ("sites", "b"),
        (lambda of: of.place("sites", "a")): ("sites", "b"),
        of_rows: ("sites", "b", "site_name"),
        (lambda of: of.of_table("sites", "names", lambda: len(of.rows("sites")))): ("sites", "b", "site_name"),
        (lambda of: of.of_all("title", lambda each: each.title)): ("title",),
        (lambda of: of.changed({("title",): "x"}).value("anything")): ("anything",),
        (lambda of: of.title): ("title",),
        (lambda of: of.modules): ("modules",),
    }
    for read, path in ways.items():
        assert times(read, path) == 2, path


def times(read: Callable[[Assessment], object], path: Path) -> int:
    """How many times a piece that reads an assessment is worked out when one answer changes."""
    recollection: Recollection[Assessment] = Recollection()
    worked: list[object] = []
    for now in (blank("w", "LAAJA", ROWS), blank("w", "LAAJA", {**ROWS, path: "9"})):
        recollection.begin(now, lambda assessment: assessment, lambda _: None)
        recollection.once("it", lambda: worked.append(read(recollection.reader)))
    return len(worked)
