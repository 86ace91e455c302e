"""The assessments on this computer: kept, listed, found, binned, and never half written."""

import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.often import tried

from ennakko.files.connection import connected
from ennakko.files.drafts import Drafts, DraftsUnavailable, DraftUnavailable, Headline, open_drafts
from ennakko.files.drafts_trouble import told
from ennakko.files.migrations import STEPS
from ennakko.files.sharing_record import LastShared, UsedFolder
from ennakko.files.upkeep import sound, tidy
from ennakko.model.assessment import EDITION, STATUS_QUO, Assessment, Value, blank
from ennakko.model.catalogue import Edition
from ennakko.model.edit import AddRow, Answer, RemoveRow, applied, changes
from ennakko.model.history import Author, History, current, new_version, sealed

NOW = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)
MAIJA = Author("a" * 32, "Maija Virtanen", "Sivistys")
LIBRARY = blank("library", "full", {("title",): "Lähikirjastoverkko", ("case_no",): "KH 120/2026", ("agreed",): True})


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "home" / "ennakko.sqlite"


@pytest.fixture
def drafts(database: Path) -> Iterator[Drafts]:
    opened = open_drafts(database)
    yield opened
    opened.close()


def headline(assessment: Assessment) -> Headline:
    return Headline(title=assessment.title, case_no=assessment.text("case_no"), form=assessment.form)


def put(drafts: Drafts, assessment: Assessment, at: datetime = NOW) -> History:
    history = sealed(History(), assessment.answers, MAIJA, at.isoformat())
    drafts.add(assessment, history, headline(assessment), at)
    return history


def reopened(drafts: Drafts) -> Drafts:
    drafts.close()
    return open_drafts(drafts.database)


def test_what_is_added_is_there_after_reopening(drafts: Drafts) -> None:
    history = put(drafts, LIBRARY)
    again = reopened(drafts)
    draft = again.load("library")
    assert draft.assessment == LIBRARY
    assert draft.assessment.value("agreed") is True
    assert draft.history == history
    assert again.known("library")
    assert not again.known("pool")
    again.close()


def test_versions_come_back_in_the_order_in_which_they_came_on_record(drafts: Drafts) -> None:
    assessment = blank("a" * 24, "LAAJA", {("title",): "Koulu"})
    history = put(drafts, assessment)
    for n in range(1, 9):
        assessment = applied(Answer(("title",), f"Koulu {n}"), assessment)
        more = sealed(history, assessment.answers, MAIJA, NOW.isoformat())
        fresh = [v for id_, v in more.versions.items() if id_ not in history.versions]
        drafts.record(assessment.id, fresh, NOW + timedelta(milliseconds=n))
        history = more
    assert [*drafts.load(assessment.id).history.versions][-8:] == [*history.versions][-8:]


def test_every_kind_of_value_comes_back_as_it_was(drafts: Drafts) -> None:
    values: dict[tuple[str, ...], Value] = {
        ("text",): "rivi\ntoinen \U0001f4d6",
        ("number",): 12,
        ("one",): 1,
        ("yes",): True,
        ("no",): False,
        ("several",): ("yksi", "kaksi"),
        ("table", "row", 'käsky"[]'): "x",
    }
    put(drafts, blank("all", "full", values))
    found = drafts.load("all").assessment.answers
    for path, value in values.items():
        assert found[path] == value
        assert type(found[path]) is type(value)


def test_a_row_and_all_its_answers_go_in_one_save(drafts: Drafts) -> None:
    row = "b" * 24
    grown = applied(AddRow("alternatives", row, "i", {"alt_name": "Kolme kirjastoa", "alt_cost": "-84000"}), LIBRARY)
    grown = applied(Answer(("recommended",), row), grown)
    put(drafts, grown)
    gone = RemoveRow("alternatives", row)
    smaller, changed = applied(gone, grown), changes(gone, grown)
    assert len(changed) == 4
    drafts.save("library", changed, headline(smaller), NOW)
    assert drafts.load("library").assessment == smaller
    assert drafts.search("kolme") == []


def test_a_save_that_fails_half_way_changes_nothing(drafts: Drafts) -> None:
    put(drafts, LIBRARY)

    def changes() -> Iterator[tuple[tuple[str, ...], Value]]:
        yield ("title",), "Puoliksi"
        raise KeyboardInterrupt

    class Interrupted(dict[tuple[str, ...], Value]):
        def items(self) -> Iterator[tuple[tuple[str, ...], Value]]:  # type: ignore[override]  # a mapping that breaks off
            return changes()

    with pytest.raises(KeyboardInterrupt):
        drafts.save("library", Interrupted(), Headline(title="Puoliksi"), NOW + timedelta(1))
    assert drafts.load("library").assessment == LIBRARY
    assert drafts.summaries()[0].title == "Lähikirjastoverkko"
    assert drafts.search("puoliksi") == []
    drafts.save("library", {("title",): "Kokonaan"}, Headline(title="Kokonaan"), NOW)
    assert drafts.load("library").assessment.title == "Kokonaan"


def test_clearing_what_is_not_there_changes_nothing(drafts: Drafts) -> None:
    put(drafts, LIBRARY)
    drafts.save("library", {("away",): None, ("empty",): ""}, headline(LIBRARY), NOW)
    found = drafts.load("library").assessment
    assert found.answers == {**LIBRARY.answers, ("empty",): ""}
    assert [hit.path for hit in drafts.search("lähikirjastoverkko")] == [("title",)]


def test_what_travels_with_an_assessment_is_kept_and_goes_with_it(drafts: Drafts) -> None:
    put(drafts, LIBRARY)
    put(drafts, blank("pool", "light"))
    assert drafts.load("library").extra == "{}"
    drafts.keep_extra("library", '{"later":1}')
    again = reopened(drafts)
    assert [again.load(id_).extra for id_ in ("library", "pool")] == ['{"later":1}', "{}"]
    again.close()


def test_an_edition_is_kept_once_for_all(drafts: Drafts) -> None:
    put(drafts, LIBRARY)
    drafts.keep({"": "none", "e" * 24: "ä" * 1_000})
    drafts.keep({"e" * 24: "another", "f" * 24: "{}"})
    assert drafts.editions() == ["f" * 24, "e" * 24]
    assert drafts.edition("e" * 24) == "ä" * 1_000
    drafts.adopt("library", Edition("0" * 24, "[]"))
    assert drafts.edition("0" * 24) == "[]"
    assert drafts.load("library").assessment.value(*EDITION) == "0" * 24


def test_what_stands_behind_a_version_that_is_known_is_learnt_later(drafts: Drafts) -> None:
    first = new_version(("title",), "Yksi", MAIJA, NOW.isoformat())
    second = new_version(("title",), "Kaksi", MAIJA, NOW.isoformat(), [first.id])
    drafts.add(LIBRARY, History().with_([second]), headline(LIBRARY), NOW)
    assert drafts.load("library").history.behind == {}
    more = History({second.id: second}, {second.id: frozenset({"0" * 24})})
    drafts.save("library", {}, headline(LIBRARY), NOW, more)
    assert drafts.load("library").history == more


def test_only_comments_of_a_new_one_wait_to_be_read_and_all_that_comes_later(drafts: Drafts) -> None:
    at = NOW.isoformat()
    title = new_version(("title",), "Yksi", MAIJA, at)
    comment = new_version(("comments", "r", "text"), "Miksi?", MAIJA, at)
    history = History().with_([title, comment])
    drafts.add(LIBRARY, history, headline(LIBRARY), NOW)
    assert drafts.unseen("library") == {comment.id}
    later = new_version(("title",), "Kaksi", MAIJA, at, [title.id])
    drafts.save("library", {}, headline(LIBRARY), NOW, history.with_([later]))
    assert drafts.unseen("library") == {comment.id, later.id}
    drafts.see("library", [comment.id, "0" * 24])
    assert drafts.unseen("library") == {later.id}


def test_a_very_long_page_is_cut(drafts: Drafts) -> None:
    put(drafts, LIBRARY)
    drafts.remember_page("library", "x" * 6_000)
    assert len(drafts.load("library").page) == 5_000


def test_a_very_long_title_is_cut_in_the_list(drafts: Drafts) -> None:
    drafts.add(LIBRARY, History(), Headline(title="x" * 6_000), NOW)
    assert drafts.summaries()[0].title == "x" * 5_000


def test_what_is_remembered_of_sharing_goes_with_the_assessment(drafts: Drafts) -> None:
    for id_ in ("library", "pool"):
        put(drafts, blank(id_, "full"))
        drafts.sharing.use(id_, Path("/verkko") / id_)
        drafts.sharing.gave(id_, NOW)
    drafts.destroy("pool")
    assert drafts.sharing.folders() == {"library": UsedFolder(Path("/verkko/library"))}
    assert drafts.sharing.given() == {"library": LastShared(NOW, 0)}


def test_times_sort_as_they_are_written_also_in_the_hour_that_comes_twice(drafts: Drafts) -> None:
    summer, winter = (timezone(timedelta(hours=hours)) for hours in (3, 2))
    first = datetime(2026, 10, 25, 3, 50, 0, 123_456, summer)
    second = datetime(2026, 10, 25, 3, 10, 0, 0, winter)
    put(drafts, blank("first", "full"), first)
    put(drafts, blank("second", "full"), second)
    assert [(s.id, s.modified) for s in drafts.summaries()] == [
        ("second", second),
        ("first", first.replace(microsecond=123_000)),
    ]
    assert drafts._connection.execute("SELECT modified FROM assessments ORDER BY modified").fetchall() == [
        ("2026-10-25T00:50:00.123+00:00",),
        ("2026-10-25T01:10:00.000+00:00",),
    ], "as every earlier Ennakko has written them"


def test_a_mistake_in_what_is_asked_of_the_database_stays_a_mistake(drafts: Drafts) -> None:
    with pytest.raises(sqlite3.OperationalError, match="syntax"), told():
        drafts._connection.execute("SELEC 1")
    with pytest.raises(DraftsUnavailable) as trouble, told():
        drafts._connection.execute("SELECT colour FROM assessments")
    assert trouble.value.code == "damaged"


def test_the_list_is_newest_first_and_the_bin_is_apart(drafts: Drafts) -> None:
    for n, id_ in enumerate(("old", "older", "new")):
        put(drafts, blank(id_, "light", {("title",): id_}), NOW + timedelta(minutes=(0, -5, 5)[n]))
    assert [s.id for s in drafts.summaries()] == ["new", "old", "older"]
    drafts.save("older", {("title",): "newest"}, Headline(title="newest"), NOW + timedelta(hours=1))
    assert drafts.summaries()[0].title == "newest"
    drafts.bin_("old", NOW)
    assert [s.id for s in drafts.summaries()] == ["older", "new"]
    (binned,) = drafts.summaries(binned=True)
    assert (binned.id, binned.deleted) == ("old", NOW)
    assert drafts.search("old") == []
    drafts.restore("old")
    assert [s.id for s in drafts.summaries()] == ["older", "new", "old"]
    assert drafts.summaries(binned=True) == []
    assert len(drafts.search("old")) == 1


def test_where_it_was_left_is_remembered_without_touching_the_time(drafts: Drafts) -> None:
    put(drafts, LIBRARY)
    drafts.remember_page("library", "impacts")
    (summary,) = drafts.summaries()
    assert (summary.page, summary.modified, summary.created) == ("impacts", NOW, NOW)
    assert drafts.load("library").page == "impacts"


def test_destroyed_words_are_no_longer_in_the_file(drafts: Drafts) -> None:
    put(drafts, LIBRARY)
    put(drafts, blank("secret", "full", {("title",): "Salainen yhtiöittäminen"}))
    drafts.destroy("secret")
    assert not drafts.known("secret")
    assert drafts.search("yhtiö") == []
    with pytest.raises(DraftUnavailable) as trouble:
        drafts.load("secret")
    assert trouble.value.code == "missing"
    drafts.close()
    tidy(drafts.database)
    log = drafts.database.with_name(drafts.database.name + "-wal")
    kept = drafts.database.read_bytes() + (log.read_bytes() if log.exists() else b"")
    assert b"kirjasto" in kept
    assert "yhtiöitt".encode() not in kept


def test_versions_are_added_and_an_undone_merge_takes_them_back(drafts: Drafts) -> None:
    history = put(drafts, LIBRARY)
    version = new_version(("title",), "Toinen", MAIJA, "2026-11-22T12:00:00+02:00", ["x" * 24])
    drafts.record("library", [version, version], NOW)
    assert drafts.load("library").history == history.with_([version])
    drafts.replace("library", LIBRARY, history, headline(LIBRARY), NOW)
    assert drafts.load("library").history == history
    with pytest.raises(DraftUnavailable):
        drafts.record("pool", [version], NOW)


def test_a_copy_without_earlier_answers_and_unknown_keys_is_kept_as_it_came(drafts: Drafts) -> None:
    history = History()
    for title in ("Yksi", "Kaksi", "Kolme"):
        history = sealed(history, {("title",): title}, MAIJA, NOW.isoformat())
    copy = current(history)
    assert copy.behind
    drafts.add(blank("copy", "full", copy.answers()), copy, Headline(), NOW, extra='{"signatures":[]}')
    draft = drafts.load("copy")
    assert draft.history == copy
    assert draft.extra == '{"signatures":[]}'
    drafts.replace("copy", draft.assessment, copy, Headline(), NOW)
    assert drafts.load("copy").extra == '{"signatures":[]}'
    drafts.replace("copy", draft.assessment, copy, Headline(), NOW, extra="{}")
    assert drafts.load("copy").extra == "{}"


def test_replacing_leaves_exactly_what_is_given(drafts: Drafts) -> None:
    put(drafts, LIBRARY)
    other = blank("library", "light", {("goals",): ("Lukutaito",)})
    drafts.replace("library", other, History(), headline(other), NOW)
    assert drafts.load("library").assessment == other
    assert drafts.load("library").history == History()
    assert drafts.search("lähikirjasto") == []
    assert [h.path for h in drafts.search("luku")] == [("goals",)]


def test_saving_into_a_destroyed_assessment_is_told(drafts: Drafts) -> None:
    put(drafts, LIBRARY)
    drafts.destroy("library")
    with pytest.raises(DraftUnavailable) as trouble:
        drafts.save("library", {("title",): "x"}, Headline(), NOW)
    assert trouble.value.sentence("fi").startswith("Arviointia ei enää ole")


SEARCHED = {
    ("title",): "Lähikirjastoverkko 2030",
    ("case_no",): "KH-120/2026",
    ("decision_summary",): "Kirjastojen määrä vähenee yhdeksästä seitsemään ja <b>matkat</b> pitenevät.",
    ("goals",): ("Säästö", "Palvelujen saavutettavuus"),
    ("alternatives", STATUS_QUO, "alt_name"): "Nykytila",
    ("impacts", "c" * 24): "i",
    ("impacts", "c" * 24, "alternative"): STATUS_QUO,
}


@pytest.mark.parametrize(
    ("words", "paths"),
    [
        ("kirjas", {("decision_summary",)}),
        ("LÄHI", {("title",)}),
        ("lahi", set()),
        ("matkat pite", {("decision_summary",)}),
        ("matkat nykytila", set()),
        ("saavutettavuus", {("goals",)}),
        ("120/2026", {("case_no",)}),
        ("KH-120", {("case_no",)}),
        ("nyky", {("alternatives", STATUS_QUO, "alt_name")}),
        ("0000", set()),
        ("full", set()),
        ("k", set()),
        ("ja", {("decision_summary",)}),
        ("", set()),
        ('" OR * -', set()),
        ('title : (a) NEAR "', set()),
        ("a\u0308", set()),
        ("määrä", {("decision_summary",)}),
        ("ma\u0308a\u0308ra\u0308", {("decision_summary",)}),
    ],
)
def test_search(drafts: Drafts, words: str, paths: set[tuple[str, ...]]) -> None:
    put(drafts, blank("library", "full", SEARCHED))
    assert {hit.path for hit in drafts.search(words)} == paths


def test_a_hit_says_what_to_show_bold_in_plain_text(drafts: Drafts) -> None:
    put(drafts, blank("library", "full", SEARCHED))
    (hit,) = drafts.search("matka kirjasto")
    assert "<b>matkat</b>" in hit.snippet
    assert [hit.snippet[a:b] for a, b in hit.bold] == ["Kirjastojen", "matkat"]


def test_a_long_answer_shows_only_the_piece_with_the_word(drafts: Drafts) -> None:
    long = "alku " * 15_000 + "Käyttömaksu nousee" + " loppu" * 4_000
    put(drafts, blank("long", "full", {("a",): long, ("b",): "x" * 50_000 + " käyttö " + "y" * 50_000}))
    hits = drafts.search("käyttöm")
    assert [hit.path for hit in hits] == [("a",)]
    assert hits[0].snippet.startswith("…alku")
    assert hits[0].snippet.endswith("loppu…")
    assert len(hits[0].snippet) < 300
    assert [hits[0].snippet[a:b] for a, b in hits[0].bold] == ["Käyttömaksu"]
    assert all(len(hit.snippet) < 300 for hit in drafts.search("käyttö"))


def test_titles_come_first_and_common_words_show_the_newest(drafts: Drafts) -> None:
    for n in range(30):
        cells = {("notes", f"{m:024x}", "text"): f"kirjasto ja palvelu {m}" for m in range(100)}
        put(drafts, blank(f"id{n}", "full", {("title",): "Uimahalli", **cells}))
    put(drafts, blank("wanted", "full", {("title",): "Palvelu kirjastossa"}))
    put(drafts, blank("other", "full", {("goals",): ("kirjasto kirjasto kirjasto",)}))
    common = drafts.search("kirjas", limit=5)
    assert [hit.id for hit in common[:2]] == ["wanted", "other"]
    assert len(common) == 5
    rare = drafts.search("kirjas 77")
    assert len(rare) == 30
    assert drafts.search("uimah", limit=1)[0].path == ("title",)


def test_any_text_can_be_saved_and_searched_for(drafts: Drafts) -> None:
    @tried(40)
    @given(st.text(), st.text())
    def saved_and_searched_for(kept: str, asked: str) -> None:
        drafts.add(blank("any", "full"), History(), Headline(title=kept), NOW)
        drafts.save("any", {("a",): kept, ("b",): (kept, asked)}, Headline(title=asked, state=kept), NOW)
        for text in (asked, kept):
            for hit in drafts.search(text):
                assert hit.id == "any"
        assert drafts.load("any").assessment.id == "any"
        drafts.destroy("any")

    saved_and_searched_for()


def test_another_thread_reads_through_a_reader_of_its_own(drafts: Drafts) -> None:
    put(drafts, LIBRARY)
    found: list[object] = []

    def read() -> None:
        reader = drafts.reader()
        found.extend((reader.summaries()[0].id, reader.search("lähi")[0].path, reader.load("library").assessment))
        with pytest.raises(sqlite3.OperationalError):
            reader._connection.execute("DELETE FROM answers")
        reader.close()
        found.append("done")

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert found == ["library", ("title",), LIBRARY, "done"]


def test_two_connections_take_turns(drafts: Drafts) -> None:
    put(drafts, LIBRARY)
    other = open_drafts(drafts.database)
    for n in range(20):
        (drafts, other)[n % 2].save("library", {(f"q{n}",): n}, Headline(), NOW)
    assert len(drafts.load("library").assessment.answers) == len(LIBRARY.answers) + 20
    assert other.load("library").assessment == drafts.load("library").assessment
    other.close()


def test_the_settings_of_the_connection_hold(drafts: Drafts) -> None:
    def setting(name: str) -> object:
        return drafts._connection.execute(f"PRAGMA {name}").fetchone()[0]

    assert setting("journal_mode") == "wal"
    assert setting("synchronous") == 2
    assert setting("foreign_keys") == 1
    assert setting("trusted_schema") == 0
    assert setting("cell_size_check") == 1
    assert setting("secure_delete") == 1
    assert setting("temp_store") == 2
    assert setting("application_id") == 0x456E6E61
    assert setting("user_version") == len(STEPS)


def refused(database: Path) -> str:
    before = database.read_bytes()
    names = sorted(p.name for p in database.parent.iterdir())
    with pytest.raises(DraftsUnavailable) as trouble:
        open_drafts(database).close()
    assert database.read_bytes() == before
    assert sorted(p.name for p in database.parent.iterdir()) == names
    assert all(trouble.value.sentence(language) for language in ("fi", "sv", "en"))
    return trouble.value.code


def test_a_newer_database_is_left_untouched(drafts: Drafts) -> None:
    put(drafts, LIBRARY)
    drafts._connection.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    drafts.close()
    assert refused(drafts.database) == "newer"


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"not a database", "damaged"), (b"SQLite format 3\0", "damaged"), (b"\0" * 5000, "damaged")],
)
def test_a_file_that_is_no_database_is_left_untouched(database: Path, content: bytes, code: str) -> None:
    database.parent.mkdir()
    database.write_bytes(content)
    assert refused(database) == code


def test_a_database_of_another_program_is_left_untouched(database: Path) -> None:
    database.parent.mkdir()
    connection = sqlite3.connect(database)
    connection.executescript("CREATE TABLE mine (x); PRAGMA user_version = 1")
    connection.close()
    assert refused(database) == "foreign"


def test_a_foreign_database_without_a_version_is_refused(database: Path) -> None:
    database.parent.mkdir()
    connection = sqlite3.connect(database)
    connection.execute("CREATE TABLE mine (x)")
    connection.close()
    with pytest.raises(DraftsUnavailable) as trouble:
        open_drafts(database)
    assert trouble.value.code == "foreign"


def test_a_locked_database_is_told_and_works_again_after(drafts: Drafts) -> None:
    put(drafts, LIBRARY)
    drafts._connection.execute("PRAGMA busy_timeout = 20")
    other = connected(drafts.database)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(DraftsUnavailable) as trouble:
        drafts.save("library", {("title",): "x"}, Headline(), NOW)
    assert trouble.value.code == "locked"
    other.execute("ROLLBACK")
    other.close()
    drafts.save("library", {("title",): "x"}, Headline(), NOW)
    assert drafts.load("library").assessment.title == "x"


def test_a_full_disk_keeps_what_was_saved_and_says_so(drafts: Drafts) -> None:
    put(drafts, LIBRARY)
    (pages,) = drafts._connection.execute("PRAGMA page_count").fetchone()
    drafts._connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    big = {("big", str(n), "x"): "sana " * 5000 for n in range(100)}
    with pytest.raises(DraftsUnavailable) as trouble:
        drafts.save("library", big, Headline(), NOW)
    assert trouble.value.code == "full"
    assert drafts.load("library").assessment.title == "Lähikirjastoverkko"
    drafts._connection.execute("PRAGMA max_page_count = 1000000")
    drafts.save("library", big, Headline(), NOW)
    assert len(drafts.search("sana", limit=200)) == 100


def test_the_folder_is_made_with_those_above_it_and_is_nobody_elses(tmp_path: Path) -> None:
    folder = tmp_path / "Asiakirjat" / "Ennakko"
    open_drafts(folder / "ennakko.sqlite").close()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DraftsUnavailable) as trouble:
        open_drafts(tmp_path / "file" / "home" / "ennakko.sqlite")
    assert trouble.value.code == "unreadable"


def test_a_database_that_can_only_be_read_is_told_when_it_is_opened(drafts: Drafts) -> None:
    """As SQLite opens it where the disk fails for a moment; work would go on and never reach the disk."""

    def only_read(database: Path) -> sqlite3.Connection:
        return sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True, isolation_level=None)

    with pytest.raises(DraftsUnavailable) as trouble:
        open_drafts(drafts.database, only_read)
    assert trouble.value.code == "read_only"


def looked_into(database: Path) -> None:
    with closing(open_drafts(database)) as drafts:
        drafts.remember_page("one", "C")
        drafts.summaries()
        drafts.load("one")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"CREATE TABLE versions", b"CREATE TABLE versio\xffs"),
        (b"page TEXT NOT NULL", b"page TE\xd8T NOT NULL"),
        (b"page TEXT NOT NULL", b"pagf TEXT NOT NULL"),
    ],
)
def test_a_spoilt_description_of_a_table_is_told(drafts: Drafts, before: bytes, after: bytes) -> None:
    drafts.close()
    content = drafts.database.read_bytes()
    assert before in content
    drafts.database.write_bytes(content.replace(before, after))
    with pytest.raises(DraftsUnavailable) as trouble:
        looked_into(drafts.database)
    assert trouble.value.code == "damaged"


@pytest.mark.parametrize("name", ["nolla\0", "\ud800"])
def test_a_folder_with_a_name_that_no_system_has_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(DraftsUnavailable) as trouble:
        open_drafts(tmp_path / name / "ennakko.sqlite")
    assert trouble.value.code == "unreadable"


def test_one_damaged_assessment_does_not_stop_the_others(drafts: Drafts) -> None:
    put(drafts, LIBRARY)
    put(drafts, blank("bad", "full", {("title",): "Rikki"}))
    put(drafts, blank("odd", "full", {("title",): "Outo"}))
    drafts._connection.execute("UPDATE answers SET value = '{' WHERE assessment = 'bad'")
    drafts._connection.execute("UPDATE assessments SET modified = 'eilen' WHERE id = 'odd'")
    assert {summary.id for summary in drafts.summaries()} == {"library", "bad"}
    with pytest.raises(DraftUnavailable) as trouble:
        drafts.load("bad")
    assert trouble.value.code == "draft_damaged"
    assert drafts.load("library").assessment == LIBRARY


def test_a_damaged_page_hides_only_what_was_on_it(database: Path) -> None:
    drafts = open_drafts(database)
    for n in range(60):
        put(drafts, blank(f"id{n}", "full", {("title",): f"Asia {n} " + "x" * 200}))
    (root,) = drafts._connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'assessments'").fetchone()
    drafts.close()
    tidy(database)
    content = bytearray(database.read_bytes())
    pages = [n for n in range(len(content) // 4096) if n + 1 != root and b"Asia 59 x" in content[n * 4096 :][:4096]]
    leaf = next(n for n in pages if content[n * 4096] == 13 and content[n * 4096 :][:4096].count(b"2026-11-22T") > 2)
    content[leaf * 4096 : leaf * 4096 + 100] = b"\xff" * 100
    database.write_bytes(content)
    assert not sound(database)
    damaged = open_drafts(database)
    listed = {summary.id for summary in damaged.summaries()}
    assert "id0" in listed
    assert "id59" not in listed
    assert damaged.load("id0").assessment.title.startswith("Asia 0")
    damaged.close()


def test_the_library_for_the_schema_is_not_imported_when_the_schema_is_present(drafts: Drafts) -> None:
    code = (
        "import sys, pathlib; from ennakko.files.drafts import open_drafts;"
        "open_drafts(pathlib.Path(sys.argv[1])).close(); print('sqlite_utils' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(drafts.database)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
