"""The real window, full of foreign text, screen after screen. One program, one turn.

python -m tests.torture.sinks_screens FOLDER TURN
"""

from __future__ import annotations

import faulthandler
import json
import pkgutil
import sys
import traceback
from collections.abc import Iterator, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path as File
from types import TracebackType
from typing import TypeVar

import msgspec
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.torture import sinks_foreign as foreign
from tests.torture import sinks_rooms
from tests.torture.sinks_looking import Looking
from tests.torture.sinks_payloads import Texts
from tests.ui.opened import opened

from ennakko import ui
from ennakko.model.standing import pages
from ennakko.model.words import LANGUAGES
from ennakko.settings import Appearance
from ennakko.ui.assessment.assessment_view import CHECK
from ennakko.ui.assessment.question_block import QuestionBlock
from ennakko.ui.impacts.impacts_part import ImpactsPart
from ennakko.ui.together.bring_view import BringView
from ennakko.ui.together.left_out_line import LeftOutLine
from ennakko.ui.workspace import Workspace

LOOKS: tuple[Appearance, ...] = ("light", "dark", "high_contrast")
NOT_SHOWN = {"AssessingWays", "Calendar", "DerivedField", "Window"}
"""Holds fields that stand elsewhere; shows days only; is on no page that there is; is the frame around all others."""
HANGS = 240
"""Seconds for one way through all screens, after which the window counts as hung and the program says where it was."""
HARMLESS = ("This plugin does not support",)


R = TypeVar("R", bound=QWidget)


class Turn:
    """One way through all screens."""

    def __init__(self, folder: File, turn: int) -> None:
        self.folder = folder
        self.turn = turn
        self.texts = Texts(folder, turn)
        self.looking = Looking(self.fault)

    def tell(self, *what: object) -> None:
        sys.stdout.write(json.dumps(what) + "\n")
        sys.stdout.flush()

    def fault(self, what: str) -> None:
        self.tell("fault", what)

    def play(self) -> None:
        """Everything; then the figures."""
        home = self.folder / self.texts.name()
        with opened(home, LANGUAGES[self.turn % 3], sinks_rooms.ROOM, name=next(self.texts)) as workspace:
            sys.excepthook = self.error
            qInstallMessageHandler(self.message)
            self.begin(workspace)
            self.files(workspace)
            sinks_rooms.library(self, workspace)
            sinks_rooms.rooms(self, workspace)
            sinks_rooms.fresh(self, workspace)
            sinks_rooms.dialogs(self, workspace)
            sinks_rooms.copies(self, workspace)
        tips = self.looking.look_at_tips()
        looking = self.looking
        unseen = sorted(kinds() - looking.kinds - NOT_SHOWN)
        for kind in unseen:
            self.fault(f"{kind} was never in sight")
        self.tell("count", {"screens": looking.screens, "tips": tips, "texts": self.texts.given})
        self.tell("count", {"megapixels": looking.pixels // 1_000_000, "red_pixels": looking.red})

    def begin(self, workspace: Workspace) -> None:
        """An empty library in somebody else's settings, with own forms that are foreign, and one that is refused."""
        desk = workspace.desk
        self.looking.look("nothing yet", workspace.window)
        appearance = LOOKS[self.turn % len(LOOKS)]
        mine = foreign.settings(desk.settings, self.folder, self.texts)
        desk.set(msgspec.structs.replace(mine, appearance=appearance))
        foreign.own_forms(desk.form_folders[-1], self.texts)
        desk.read_forms()
        if desk.faults:
            self.fault(f"own forms are refused: {desk.faults[0].sentence('en')}")
        workspace.rebuild()
        self.looking.during(workspace.new)
        self.looking.during(workspace.finishing.make_blank)
        self.looking.during(workspace.preferences.ask)
        bad = foreign.bad_form(desk.form_folders[-1], self.texts)
        desk.read_forms()
        workspace.rebuild()
        workspace.show_library()
        self.looking.look("forms refused", workspace.window)
        self.looking.during(workspace.preferences.ask)
        bad.unlink()
        desk.read_forms()
        workspace.rebuild()

    def files(self, workspace: Workspace) -> None:
        """A colleague's file made with foreign forms: taken in, every page seen, brought in again, in conflict."""
        desk, window, texts = workspace.desk, workspace.window, self.texts
        theirs = foreign.edition(desk.catalogue, texts)
        them = foreign.Colleague(theirs, desk.catalogue, texts, self.turn, desk.now())
        workspace.receiving.receive([them.written(self.folder / f"{texts.name()}.ennakko")])
        opened_ = desk.open_
        assert opened_ is not None
        self.pages(workspace, "taken in")
        named = desk.settings
        desk.set(msgspec.structs.replace(named, name=""))
        workspace.show_open_or_library()
        self.looking.look("asked for a name", window)
        desk.set(named)
        for n, path in enumerate(foreign.CONTESTED):
            opened_.draft.answer(path, next(texts), f"{n}")
        opened_.autosave.seal()
        them.answers_anew(opened_.autosave.history, foreign.CONTESTED, seen=False)
        them.answers_anew(them.history, [("case_no",), ("org_unit",), ("effects_summary",)], seen=True)
        file = them.written(self.folder / f"toinen {texts.name()}.ennakko", extra={"more": next(texts)})
        workspace.receiving.receive([file])
        self.looking.look_inside("plan", window)
        room = self.room(workspace, BringView)
        room.agreed.emit()
        self.looking.look("choosing", window, 200)
        workspace.receiving._leave()
        workspace.show_open_or_library()
        asked = {path[0] for path in foreign.CONTESTED}
        here = pages(opened_.draft.catalogue, opened_.draft.assessment)
        contested = [page.id for page in here if asked & {question.id for question in page.questions()}]
        self.pages(workspace, "in conflict", [*contested, CHECK])
        conflict = opened_.draft.disputes.at(("title",))
        assert conflict is not None
        self.looking.during(lambda: workspace.receiving.choose_waiting(("title",)))
        self.others(workspace, them, file)

    def others(self, workspace: Workspace, them: foreign.Colleague, file: File) -> None:
        """Files that are no use: changed outside, of a newer program, under a password, no file at all."""
        texts, receiving = self.texts, workspace.receiving
        changed = foreign.altered(self.folder / f"muu {texts.name()}.ennakko", file, texts)
        receiving.receive([changed])
        self.looking.look_inside("changed outside", workspace.window)
        receiving._leave()
        workspace.desk.close()
        workspace.desk.drafts.destroy(them.assessment.id)
        receiving.receive([changed])
        self.looking.look("left out", workspace.window)
        for line in workspace.window.findChildren(LeftOutLine):
            self.looking.during(line.button.click)
        receiving.receive([foreign.newer(self.folder / f"uusi {texts.name()}.ennakko", file)])
        self.looking.look("newer", workspace.window)
        workspace.open(them.assessment.id)
        none = self.folder / f"{texts.name()}.ennakko"
        none.write_text(next(texts), encoding="utf-8")
        self.looking.during(lambda: receiving.receive([none]))
        self.looking.during(lambda: receiving.receive([none, self.folder / f"{texts.name()} 2.ennakko"]))
        locked = them.written(self.folder / f"salattu {texts.name()}.ennakko", password="pitkä ja salainen sana")
        self.looking.during(lambda: receiving.receive([locked]))

    def pages(self, workspace: Workspace, name: str, wanted: Sequence[str] = ()) -> None:
        """Each page or those wanted, with what is folded in them opened."""
        view = workspace.view
        assert view is not None
        while QApplication.activeWindow() is not workspace.window:  # a dialog was, and only then the keyboard comes
            workspace.window.activateWindow()
            QTest.qWait(5)
        for page in wanted or view.page_names:
            view.open_page(page)
            view.focus_page()
            for block in [each for each in view.findChildren(QuestionBlock) if each.isVisible()][:1]:
                view.go_to(block.field.path)
            if page == CHECK:
                self.looking.wait_for("_AnswerRow", workspace.window)
            self.looking.look_inside(f"{name}: {page}", workspace.window)
            for part in view.findChildren(ImpactsPart):
                if part.isVisible():
                    self.impacts(workspace, part)
        view.open_place(0)
        self.looking.look(f"{name}: the first page again", workspace.window)

    def impacts(self, workspace: Workspace, part: ImpactsPart) -> None:
        """The matrix, a cell of it, a cell of a site, and the heading of a perspective."""
        model, window, open_ = part.model, workspace.window, workspace.desk.open_
        if open_ is None or not model.matrix.columns:
            return
        part.view.go_to(model.index(0, 0))
        self.looking.wait_for("PerspectiveCard", window)
        self.looking.look_inside("impacts of a perspective", window)
        of_site, other = open_.draft.assessment.rows("impacts")[:2]
        for row, kind in ((of_site, "SiteValues"), (other, "ImpactCard")):
            if not (cell := model.find_impact(row)).isValid():  # a page of its own shows some of the factors only
                continue
            part.view.go_to(cell)
            self.looking.wait_for(kind, window)
            self.looking.look_inside(f"impacts, {kind}", window)
        self.looking.during(partial(part.repeat, (of_site,)))
        self.looking.during(part.choose_factor)
        self.looking.during(part.add_sites)

    def room(self, workspace: Workspace, kind: type[R]) -> R:
        found = workspace.rooms.currentWidget()
        assert isinstance(found, kind), found
        return found

    def error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.fault("".join(traceback.format_exception(kind, error, trace)))

    def message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not text.startswith(HARMLESS):
            self.fault(f"Qt: {text}")


def kinds() -> set[str]:
    """Every kind of widget of the program's own."""
    for module in pkgutil.walk_packages(ui.__path__, "ennakko.ui."):
        import_module(module.name)

    def heirs(kind: type[QWidget]) -> Iterator[type[QWidget]]:
        for heir in kind.__subclasses__():
            yield heir
            yield from heirs(heir)

    return {kind.__qualname__ for kind in heirs(QWidget) if kind.__module__.startswith("ennakko.")}


def main(folder: File, turn: int) -> int:
    faulthandler.dump_traceback_later(HANGS, exit=True)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Ennakko")
    Turn(folder, turn).play()
    return 0


if __name__ == "__main__":
    sys.exit(main(File(sys.argv[1]), int(sys.argv[2])))
