"""The number of a document: one for each content that a document was made of, in the order of making."""

from ennakko.model.assessment import Assessment, Path, Value
from ennakko.model.document_version import document_version, numbered, numbering
from ennakko.model.history import Author, History, current, merged, sealed

MAIJA, ESA = Author("a" * 32, "Maija"), Author("e" * 32, "Esa")
TITLE = ("title",)


class Copy:
    """An assessment on somebody's computer."""

    def __init__(self, by: Author, history: History | None = None) -> None:
        self.by = by
        self.history = history or History()
        self.at = 0

    @property
    def assessment(self) -> Assessment:
        return Assessment("x", self.history.answers())

    def write(self, path: Path, value: Value) -> None:
        self.at += 1
        at = f"2026-11-23T09:{self.at:02}:00+02:00"
        self.history = sealed(self.history, {**self.history.answers(), path: value}, self.by, at)

    def number(self) -> int:
        return document_version(self.assessment, self.history)

    def make(self) -> int:
        number = self.number()
        self.write(numbered(self.assessment, self.history), str(number))
        return number


def test_however_many_answers_were_given_the_first_document_is_version_1() -> None:
    copy = Copy(MAIJA)
    assert copy.number() == 1
    for n in range(30):
        copy.write(TITLE, f"Kirjasto {n}")
    assert copy.number() == 1
    assert copy.make() == 1


def test_the_number_grows_when_the_answers_have_changed() -> None:
    copy = Copy(MAIJA)
    copy.write(TITLE, "Kirjasto")
    assert [copy.make(), copy.make()] == [1, 1], "a document of the same answers has the same number"
    copy.write(("_page_state", "basics"), "done")
    assert copy.number() == 1, "what is noted beside the answers makes no other document"
    copy.write(TITLE, "Kirjastot")
    assert [copy.number(), copy.make(), copy.number()] == [2, 2, 2]
    copy.write(TITLE, "Kirjasto")
    assert copy.number() == 1, "the answers of the first document have its number again"
    copy.write(TITLE, "Kirjastoverkko")
    assert copy.make() == 3


def test_copies_go_on_from_the_highest_number_of_either() -> None:
    first = Copy(MAIJA)
    first.write(TITLE, "Kirjasto")
    first.make()
    second = Copy(ESA, first.history)
    second.at = 30
    second.write(TITLE, "Kirjastoverkko")
    assert second.make() == 2
    first.write(("unit",), "Sivistys")
    together = Copy(MAIJA, merged(first.history, second.history))
    assert together.history.conflicts() == ()
    assert together.number() == 3
    together.at = 50
    assert Copy(ESA, current(together.history)).number() == 3, "also where earlier answers are left out"


def test_a_number_that_is_none_is_left_alone() -> None:
    copy = Copy(MAIJA)
    for n, odd in enumerate(("", "x", "-3", "0", "²", "9" * 40, ("7",), True)):
        copy.write(("_document", f"code {n}"), odd)
    assert copy.number() == 1


def test_while_one_writes_the_number_grows_with_the_first_other_answer() -> None:
    copy = Copy(MAIJA)
    copy.write(TITLE, "Kirjasto")
    first = numbering(copy.assessment, copy.history)
    assert first.while_writing(copy.assessment.changed({TITLE: "Kirjastot"})) == 1, "there is no document yet"
    copy.make()
    assert first.while_writing(copy.assessment) is None, "a document was made since"
    made = numbering(copy.assessment, copy.history)
    assert made.while_writing(copy.assessment) == 1
    other = copy.assessment.changed({TITLE: "Kirjastot"})
    assert made.while_writing(other) == 2
    assert made.while_writing(other.changed({TITLE: "Kirjasto"})) == 1
    assert made.while_writing(copy.assessment.changed({("_page_state", "basics"): "done"})) == 1
