"""The form of an assessment goes where the assessment goes: into the library, into a file, and into another library."""

import io
import json
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.youth import FORM, with_youth

from ennakko.files import limits
from ennakko.files.drafts import Drafts, open_drafts
from ennakko.files.editions import Editions
from ennakko.files.form_edition import name_of
from ennakko.files.headline import headline
from ennakko.files.receiving import receive
from ennakko.files.share import BadAssessmentFile, Shared, pack, read
from ennakko.files.share_content import content_of
from ennakko.files.sharing import shared
from ennakko.model.assessment import EDITION, Assessment, blank
from ennakko.model.history import Author, History, canonical, merged, sealed
from ennakko.model.words import LANGUAGES

FORMATS = Path(__file__).parents[1] / "formats"
MAIJA, ESA = Author("a" * 32, "Maija"), Author("b" * 32, "Esa")
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
FIRST, SECOND, NONE = with_youth(1), with_youth(2), with_youth(None)
START = blank("e" * 24, FORM, {EDITION: FIRST.edition.id, ("youth_price",): "12.50"})
BEGUN = sealed(History(), START.answers, MAIJA, "2026-11-20T10:00:00+02:00")


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[Drafts]:
    with closing(open_drafts(tmp_path / "d.sqlite")) as opened:
        yield opened


def moved(to: str, by: Author, history: History = BEGUN) -> History:
    return sealed(history, {**START.answers, EDITION: to}, by, "2026-11-21T10:00:00+02:00")


def answers(history: History) -> Assessment:
    return Assessment(START.id, history.answers())


def test_the_library_keeps_each_edition_once(drafts: Drafts) -> None:
    edition = FIRST.edition
    for _ in range(2):
        drafts.keep({edition.id: edition.content})
    assert drafts.edition(edition.id) == edition.content
    assert drafts.edition("0" * 24) is None
    assert drafts._connection.execute("SELECT count(*) FROM editions").fetchone() == (1,)


def test_an_edition_that_is_damaged_on_the_disk_is_not_there_and_can_come_again(drafts: Drafts) -> None:
    edition = FIRST.edition
    drafts.keep({edition.id: edition.content})
    drafts._connection.execute("UPDATE editions SET content = X'00'")
    assert drafts.edition(edition.id) is None
    drafts.keep({edition.id: edition.content})
    assert drafts.edition(edition.id) == edition.content


def test_an_assessment_is_shown_with_its_own_form_when_it_is_installed_no_more(drafts: Drafts) -> None:
    drafts.keep({FIRST.edition.id: FIRST.edition.content})
    for installed in (FIRST, SECOND, NONE):
        assert Editions(installed, drafts.edition).of(START) == FIRST


def test_without_its_form_it_is_shown_with_what_there_is_and_keeps_everything(drafts: Drafts) -> None:
    editions = Editions(SECOND, drafts.edition)
    assert editions.found(START.edition) is None
    assert editions.of(START) is SECOND
    unsound = Editions(SECOND, lambda _: "{}")
    assert unsound.of(START) is SECOND


def test_an_assessment_from_before_goes_on_with_what_is_installed(drafts: Drafts) -> None:
    old = blank("o" * 24, "KEVYT", {("title",): "Vanha"})
    drafts.add(old, History(), headline(NONE, old), NOW)
    before = drafts.summaries()[0].modified
    drafts.adopt(old.id, NONE.edition)
    kept = drafts.load(old.id).assessment
    assert kept.answers == {**old.answers, EDITION: NONE.edition.id}
    assert Editions(SECOND, drafts.edition).of(kept) == NONE
    assert drafts.summaries()[0].modified == before, "it was only looked at"


def test_a_colleague_without_the_form_sees_it_and_can_send_it_back(drafts: Drafts) -> None:
    file = read(pack(shared(START, BEGUN, FIRST)))
    assert list(file.editions) == [FIRST.edition.id]
    assert receive(file, drafts, NONE, ESA, NOW).kind == "new"
    kept = drafts.load(START.id).assessment
    own = Editions(NONE, drafts.edition).of(kept)
    assert own.forms[FORM] == FIRST.forms[FORM]
    assert own == FIRST
    assert drafts.summaries()[0].required == headline(FIRST, START).required > 0
    back = read(pack(shared(kept, drafts.load(START.id).history, own)))
    assert back.editions == file.editions


def test_the_newer_of_two_that_people_moved_to_is_used_and_told(drafts: Drafts) -> None:
    one, other = moved(SECOND.edition.id, MAIJA), moved(NONE.edition.id, ESA)
    receive(read(pack(shared(answers(one), one, SECOND))), drafts, FIRST, MAIJA, NOW)
    came = receive(read(pack(shared(answers(other), other, NONE))), drafts, FIRST, MAIJA, NOW)
    assert (came.kind, came.conflicts, came.edition) == ("brought_together", 0, 2)
    kept = drafts.load(START.id)
    assert kept.assessment.edition == SECOND.edition.id
    assert kept.assessment.value("youth_price") == "12.50"
    assert {v.value for v in kept.history.versions.values() if v.path == EDITION} == {
        each.edition.id for each in (FIRST, SECOND, NONE)
    }


def test_both_sides_come_to_the_same_edition() -> None:
    one, other = moved(SECOND.edition.id, MAIJA), moved(NONE.edition.id, ESA)
    known = {each.edition.id: each.edition.content for each in (FIRST, SECOND, NONE)}
    here, there = Editions(FIRST, known.get), Editions(NONE, known.get)
    whole = merged(one, other)
    assert whole.conflicts()
    mine = here.agreed(whole, START, MAIJA, "2026-11-22T10:00:00+02:00")
    yours = there.agreed(merged(other, one), START, ESA, "2026-11-22T11:00:00+02:00")
    again = merged(mine, yours)
    assert not again.conflicts()
    assert here.agreed(again, START, MAIJA, "x") is again
    assert again.answers()[EDITION] == mine.answers()[EDITION] == SECOND.edition.id


def test_one_who_stayed_follows_one_who_moved_without_a_word() -> None:
    stayed = sealed(BEGUN, {**START.answers, ("youth_free",): "no"}, ESA, "2026-11-21T10:00:00+02:00")
    whole = merged(stayed, moved(SECOND.edition.id, MAIJA))
    assert Editions(SECOND).agreed(whole, START, MAIJA, "x") is whole
    assert whole.answers() == {**START.answers, EDITION: SECOND.edition.id, ("youth_free",): "no"}


def refusal(file: Shared, **editions: object) -> str:
    raw = content_of(pack(file))[0] | {"editions": editions}
    packed = _zipped(json.dumps(raw).encode())
    with pytest.raises(BadAssessmentFile) as trouble:
        read(packed)
    assert all(trouble.value.sentence(language) for language in LANGUAGES)
    return trouble.value.code


def _zipped(content: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("assessment.json", content)
    return file.getvalue()


def test_an_edition_that_is_not_what_its_name_says_or_no_form_is_refused() -> None:
    file = shared(START, BEGUN, FIRST)
    raw = json.loads(FIRST.edition.content)
    assert refusal(file, **{"0" * 24: raw}) == "damaged"
    raw["forms"][0]["scripts"] = ["x"]
    assert refusal(file, **{name_of(canonical(raw)): raw}) == "form"
    assert refusal(file, **{FIRST.edition.id: "x"}) == "damaged"
    assert refusal(file, **{f"{n:024x}": {} for n in range(limits.EDITIONS + 1)}) == "too_large"


def test_an_edition_once_shared_is_read_for_ever() -> None:
    """This file is never made anew: it is what a program of 2026 wrote."""
    file = read(FORMATS / "format-1-edition.ennakko")
    assessment = Assessment(file.id, file.history.answers())
    editions = Editions(NONE, came_along=file.editions)
    own = editions.found(assessment.edition)
    assert own is not None
    assert own.forms[FORM].edition == 1
    assert [page.id for page in own.forms[FORM].pages] == ["YOUTH_basics", "YOUTH_event"]
    assert own.questions["youth_price"].label.sv == "Biljettpriset"
    found = headline(own, assessment)
    assert (found.title, found.answered, found.required) == ("Syystapahtuma", 1, 2)
    assert read(pack(file)) == file


def test_an_edition_once_kept_is_read_for_ever(tmp_path: Path) -> None:
    database = tmp_path / "ennakko.sqlite"
    shutil.copy(FORMATS / "schema-2.sqlite", database)
    with closing(open_drafts(database)) as drafts:
        kept = drafts.load("e" * 32).assessment
        own = Editions(NONE, drafts.edition).found(kept.edition)
        assert own is not None
        assert own.questions["youth_free"].label.fi == "Onko tapahtuma maksuton?"
        assert kept.value("youth_price") == "12.50"
