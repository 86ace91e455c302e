"""The list of assessments as a model."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import cache

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ennakko.editor.summaries import Column, Role, ShownSummaries, Summaries, counted, group_of, share
from ennakko.files.drafts import Hit, Summary
from ennakko.files.forms import load as read_forms
from ennakko.model.words import Language

load = cache(read_forms)
NOW = datetime(2026, 11, 22, 14, 30).astimezone()


def summary(
    id_: str, title: str, *, state: str = "draft", answered: int = 0, required: int = 20, days: int = 0
) -> Summary:
    then = NOW - timedelta(days=days)
    return Summary(
        id=id_,
        title=title,
        case_no=f"SJK/{id_}/2026",
        form="LAAJA",
        state=state,
        answered=answered,
        required=required,
        created=then,
        modified=then,
    )


ROWS = (
    summary("1", "Kirjasto", answered=12, required=26),
    summary("2", "uimahalli", state="attached", answered=20, days=1),
    summary("3", "Asemakaava", state="circulated", answered=3, days=10),
    summary("4", "", state="closed", days=400),
)


@pytest.fixture
def models(qtbot: QtBot) -> Iterator[tuple[Summaries, ShownSummaries]]:
    """The model and what is shown of it, both under the eyes of Qt's own tester."""
    owner = QObject()
    summaries = Summaries("en", lambda: NOW)
    shown = ShownSummaries(summaries, owner)
    summaries.setParent(owner)
    for model in (summaries, shown):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, owner)
    yield summaries, shown
    owner.deleteLater()


def column(shown: ShownSummaries, which: Column) -> list[str]:
    return [str(shown.index(row, which).data()) for row in range(shown.rowCount())]


def test_it_shows_what_the_store_says(models: tuple[Summaries, ShownSummaries]) -> None:
    summaries, shown = models
    summaries.show(ROWS, {}, load())
    assert column(shown, Column.MATTER) == ["Kirjasto", "uimahalli", "Asemakaava", "Matter without a title"]
    assert column(shown, Column.PROGRESS) == ["12 of 26", "20 of 20", "3 of 20", "0 of 20"]
    assert column(shown, Column.FORM)[0] == "Full assessment"
    assert column(shown, Column.STATE) == ["Draft", "Attached to the agenda", "Out for comment", "Closed"]
    assert column(shown, Column.MODIFIED) == ["today 14:30", "yesterday 14:30", "12.11.2026", "18.10.2025"]
    headings = [shown.headerData(which, Qt.Orientation.Horizontal) for which in Column]
    assert headings == ["Matter", "Case number", "Form", "Progress", "Modified", "State"]


@pytest.mark.parametrize(("language", "state"), [("fi", "Luonnos"), ("sv", "Utkast")])
def test_forms_and_states_speak_the_language_of_the_window(qtbot: QtBot, language: Language, state: str) -> None:
    summaries = Summaries(language, lambda: NOW)
    summaries.show(ROWS, {}, load())
    assert summaries.index(0, Column.STATE).data() == state


def test_before_the_forms_are_read_there_are_no_names_for_them(models: tuple[Summaries, ShownSummaries]) -> None:
    summaries, shown = models
    summaries.show(ROWS, {}, None)
    assert column(shown, Column.FORM)[0] == "LAAJA"
    assert column(shown, Column.STATE)[0] == ""


@pytest.mark.parametrize(
    ("which", "ids"),
    [
        (Column.MATTER, ["3", "1", "4", "2"]),
        (Column.PROGRESS, ["4", "3", "1", "2"]),
        (Column.MODIFIED, ["4", "3", "2", "1"]),
        (Column.STATE, ["1", "3", "2", "4"]),
        (Column.CASE_NO, ["1", "2", "3", "4"]),
    ],
)
def test_it_sorts_by_meaning(models: tuple[Summaries, ShownSummaries], which: Column, ids: list[str]) -> None:
    summaries, shown = models
    summaries.show(ROWS, {}, load())
    shown.sort(which, Qt.SortOrder.AscendingOrder)
    assert [shown.index(row, 0).data(Role.SUMMARY).id for row in range(4)] == ids


def test_it_narrows_to_a_group_of_states(models: tuple[Summaries, ShownSummaries]) -> None:
    summaries, shown = models
    summaries.show(ROWS, {}, load())
    shown.narrow("final")
    assert column(shown, Column.MATTER) == ["uimahalli"]
    shown.narrow(None)
    assert shown.rowCount() == 4
    assert counted(ROWS) == {"in_progress": 1, "circulated": 1, "final": 1, "decided": 1}


def test_a_state_of_a_newer_program_counts_as_work_in_progress() -> None:
    assert group_of(summary("5", "Uusi", state="archived")) == "in_progress"


def test_a_matter_without_questions_is_not_finished() -> None:
    assert share(summary("6", "Tyhjä", required=0)) == 0


def test_a_screen_reader_hears_the_whole_row(models: tuple[Summaries, ShownSummaries]) -> None:
    summaries, shown = models
    summaries.show(ROWS, {}, load())
    heard = shown.index(0, Column.MATTER).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Kirjasto, SJK/1/2026, Full assessment, Draft, 12 of 26 questions answered, modified today 14:30"
    assert shown.index(0, Column.STATE).data(Qt.ItemDataRole.AccessibleTextRole) == "Draft"


def test_what_was_found_is_told_by_its_row(models: tuple[Summaries, ShownSummaries]) -> None:
    summaries, shown = models
    hit = Hit("1", ("baseline",), "matka kirjastoon", ((6, 16),))
    summaries.show(ROWS, {"1": hit}, load())
    assert shown.index(0, 0).data(Role.HIT) == hit
    assert shown.index(1, 0).data(Role.HIT) is None
