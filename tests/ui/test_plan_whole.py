"""Before one agrees to bring a file in, every letter of it can be read in the plan."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit
from tests.ui.keyboard import Keyboard
from tests.ui.opened import opened

from ennakko.editor.open_draft import OpenDraft
from ennakko.files import share
from ennakko.files.sharing import shared
from ennakko.model.assessment import Assessment
from ennakko.model.edit import AddRow, Answer, Edit, RemoveRow, Together, applied
from ennakko.model.history import Author, sealed
from ennakko.ui.together.bring_view import BringView
from ennakko.ui.together.plan_card import MOST
from ennakko.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

ESA = Author("e" * 32, "Esa Virtanen", "Tekniska")
LONG = " ".join(f"Mening nummer {n} om vad biblioteket betyder för byn." for n in range(40))


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    with opened(tmp_path, "sv", QSize(1000, 640)) as made:
        made.open_example()
        yield made


@pytest.fixture
def comes(workspace: Workspace, tmp_path: Path) -> Callable[..., BringView]:
    """The plan of a file in which Esa has gone on from what is here."""

    def come(edits: Callable[[Assessment], tuple[Edit, ...]], mine: tuple[Answer, ...] = ()) -> BringView:
        draft, desk = draft_of(workspace), workspace.desk
        assert desk.open_ is not None
        assert desk.open_.autosave.seal()
        here, history = draft.assessment, desk.open_.autosave.history
        after = applied(Together(edits(here)), here)
        file = share.write(
            tmp_path / "esa.ennakko",
            shared(after, sealed(history, after.answers, ESA, "2026-11-20T09:00:00+02:00"), draft.catalogue),
        )
        for answer in mine:
            draft.make(answer, "")
        workspace.receiving.receive((file,))
        room = workspace.rooms.currentWidget()
        assert isinstance(room, BringView)
        return room

    return come


def draft_of(workspace: Workspace) -> OpenDraft:
    assert workspace.view is not None
    return workspace.view.draft


def seen(room: BringView) -> str:
    labels = [label.text() for label in room.findChildren(QLabel) if label.isVisible()]
    return "\n".join([*labels, *(text.toPlainText() for text in room.findChildren(QTextEdit) if text.isVisible())])


def show_everything(keys: Keyboard, room: BringView) -> None:
    """Press each of the buttons that show more."""
    for line in room.plan.lines:
        keys.go_to_what_says(f"Visa: {line}", back=True)
        keys.press("Space")


def test_long_texts_are_read_to_the_end(workspace: Workspace, keys: Keyboard, comes: Callable[..., BringView]) -> None:
    begun = draft_of(workspace).assessment
    problem, gone = begun.text("problem"), begun.rows("evidence")[-1]
    went = begun.cells("evidence", gone)["ev_title"]

    def edits(here: Assessment) -> tuple[Edit, ...]:
        return (
            Answer(("con_uncertainty",), f"{LONG} Slut på den nya."),
            Answer(("problem",), f"{problem} {LONG} Slut på den ändrade."),
            Answer(("area",), f"{LONG} Slut på Esas."),
            AddRow("evidence", "q" * 24, "zz", {"ev_title": f"{LONG} Slut på raden.", "ev_note": "Kort"}),
            RemoveRow("evidence", gone),
        )

    room = comes(edits, (Answer(("area",), f"{LONG} Slut på mitt."),))
    assert "Slut på" not in seen(room)
    show_everything(keys, room)
    told = seen(room)
    for end in ("den nya", "den ändrade", "Esas", "raden", "mitt"):
        assert f"{LONG} Slut på {end}." in told, end
    assert str(went) in told
    now = problem.replace("\u00a0", " ")
    assert any(text.toPlainText() == now for text in room.findChildren(QTextEdit)), "what is here now stands above it"
    bar = room.area.verticalScrollBar()
    assert bar.maximum() > 2 * bar.pageStep()
    keys.go_to_what_says(f"Dölj: {room.plan.lines[0]}", back=True)
    bar.setValue(0)
    for _ in range(60):
        keys.press("PgDown")
    assert bar.value() == bar.maximum(), "what is longer than the window is read by the keyboard, too"
    assert room.bringing.draft.assessment.text("con_uncertainty") == begun.text("con_uncertainty"), (
        "nothing has changed"
    )


def test_of_many_answers_the_rest_is_shown_when_it_is_asked_for(
    keys: Keyboard, comes: Callable[..., BringView]
) -> None:
    count = 2 * MOST + 5

    def edits(here: Assessment) -> tuple[Edit, ...]:
        return tuple(AddRow("evidence", f"{n:024}", f"z{n:03}", {"ev_title": f"Källa {n} här"}) for n in range(count))

    room = comes(edits)
    show_everything(keys, room)
    for shown in (MOST, 2 * MOST):
        assert f"Källa {shown - 1} här" in seen(room)
        assert f"Källa {shown} här" not in seen(room)
        keys.tab_to(lambda s=shown: keys.says.startswith(f"Visa {count - s} till: "), "the rest")
        keys.press("Return")
    assert f"Källa {count - 1} här" in seen(room)
    assert keys.says == f"Dölj: {room.plan.lines[0]}", "the keyboard stays in the plan"
