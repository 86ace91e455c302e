"""The plan in sentences: what bringing files together would do, with each answer to be looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ennakko.editor.bringing import Bringing
from ennakko.files.arriving import Arrival
from ennakko.model.plan import Kind
from ennakko.model.standing import form_of
from ennakko.ui.fields.wrapping import WrappingCheckBox
from ennakko.ui.plain import Card, PlainLabel, plain_action
from ennakko.ui.theme import STEP, role
from ennakko.ui.together.dispute_words import DisputeWords
from ennakko.ui.together.marked_text import MarkedText
from ennakko.ui.together.plan_words import Marked, PlanWords, Told

MOST = 40
"""So many answers of a kind are listed at once."""


class PlanCard(Card):
    """It is made anew when the plan changes. `before` reads the assessment as it is, `after` as it would be."""

    def __init__(self, bringing: Bringing, before: DisputeWords, after: DisputeWords) -> None:
        super().__init__()
        self._bringing = bringing
        self._after = after
        self._words = PlanWords(bringing.plan, before, after)
        self.setAccessibleName(self.tr("What bringing together does"))
        self.lines: list[str] = []
        plan = bringing.plan
        for kind in ("new", "added", "replaced", "removed"):
            self._changes(kind)
        if plan.comments:
            said = sorted(plan.said, key=lambda change: (change.by.name, change.path))
            self._line(
                self.tr("%n comment(s)", "", plan.comments), lambda: [self._words.comment(each) for each in said]
            )
        if plan.conflicts:
            self._line(
                self.tr("%n conflict(s)", "", len(plan.conflicts)),
                lambda: [self._words.conflict(conflict) for conflict in bringing.conflicts],
            )
        if plan.views:
            words = self.tr(
                "%n question(s) where the views differ and all of them stay, as decided by {}", "", len(plan.views)
            )
            views = sorted(plan.views, key=lambda conflict: bringing.place(conflict.path))
            self._line(
                words.format(self._words.deciders()), lambda: [self._words.conflict(conflict) for conflict in views]
            )
        if not self.lines:
            self._line(self.tr("There is nothing in it that is not here already."))
        self._edition()
        self._warnings()

    def _changes(self, kind: Kind) -> None:
        found = [change for change in self._bringing.plan.changes if change.kind == kind]
        if not found:
            return
        people = ", ".join(self._after.who(author) for author, _ in self._bringing.plan.of(kind))
        name = self._bringing.plan.of(kind)[0][0]
        found.sort(key=lambda change: self._bringing.place(change.path))
        n = len(found)
        match kind:
            case "new":
                words = self.tr("%n new answer(s): {}", "", n).format(people)
            case "added":
                words = self.tr("%n new row(s): {}", "", n).format(people)
            case "replaced" if len(self._bringing.plan.of(kind)) == 1:
                seen = self.tr("%n answer(s) replaced: {} had seen the earlier answer and changed it", "", n)
                words = seen.format(self._after.name(name))
            case "replaced":
                words = self.tr("%n answer(s) replaced: {} had seen the earlier ones and changed them", "", n).format(
                    people
                )
            case "removed":
                words = self.tr("%n answer(s) or row(s) removed: {}", "", n).format(people)
        self._line(words, lambda: [self._words.change(change) for change in found])

    def _edition(self) -> None:
        plan = self._bringing.plan
        if self._bringing.arrivals and plan.before.edition and plan.before.edition != plan.after.edition:
            number = form_of(self._bringing.catalogue, plan.after).edition
            words = self.tr("The copies had different editions of the form. Edition {} is used.")
            self._line(words.format(number))

    def _warnings(self) -> None:
        altered = [(each.path.name, v) for each in self._bringing.arrivals for v in each.shared.altered]
        if altered:
            words = self.tr(
                "%n answer(s) in the file were changed outside Ennakko. They are not brought in.", "", len(altered)
            )
            self._line(words, lambda: [self._words.signed(v, file) for file, v in altered], warns=True)
        claimed = self._bringing.plan.claimed
        if claimed:
            words = self.tr(
                "%n answer(s) bear your name but have never been on this computer. Look at them before you go on.",
                "",
                len(claimed),
            )
            self._line(words, lambda: [self._words.signed(version) for version in claimed], warns=True)

    def _line(self, words: str, told: Callable[[], Sequence[Told]] | None = None, *, warns: bool = False) -> None:
        self.lines.append(words)
        line = QHBoxLayout()
        line.setSpacing(3 * STEP)
        line.addWidget(PlainLabel(words, kind="warning" if warns else ""), 1)
        self.add(line)
        if told is not None:
            more = _More(words, told)
            line.addWidget(more.button, 0, Qt.AlignmentFlag.AlignTop)
            self.add(more)


class _More(QWidget):
    """The answers that a sentence is about, shown when they are asked for."""

    def __init__(self, words: str, told: Callable[[], Sequence[Told]]) -> None:
        super().__init__()
        self._told = told
        self._rest: Sequence[Told] = ()
        self.button = QPushButton()
        self.button.setCheckable(True)
        role(self.button, "link")
        self.next = QPushButton()
        role(self.next, "link")
        self.next.clicked.connect(self._add)
        self._words = words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4 * STEP, 0, 0, STEP)
        self._column.setSpacing(STEP)
        self.button.toggled.connect(self._show)
        self._show(False)

    def _show(self, shown: bool) -> None:
        words = self.tr("Hide") if shown else self.tr("Show")
        self.button.setText(words)
        self.button.setAccessibleName(plain_action(f"{words}: {self._words}"))
        if shown and not self._column.count():
            self._rest = self._told()
            self._add()
        self.setVisible(shown)

    def _add(self) -> None:
        """Show so many more, and the way to the rest under them."""
        held = self.next.hasFocus()
        self._column.removeWidget(self.next)
        for told in self._rest[:MOST]:
            for n, part in enumerate(told):
                self._add_part(part, is_heading=n == 0 and len(told) > 1, below=n > 0)
        self._rest = self._rest[MOST:]
        self.next.setText(self.tr("Show %n more", "", len(self._rest)))
        self.next.setAccessibleName(plain_action(f"{self.next.text()}: {self._words}"))
        self._column.addWidget(self.next, 0, Qt.AlignmentFlag.AlignLeft)
        self.next.setVisible(bool(self._rest))
        if held and not self._rest:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_part(self, part: str | Marked, *, is_heading: bool, below: bool) -> None:
        inset = 3 * STEP if below else 0
        head = PlainLabel(part if isinstance(part, str) else part.head, kind="field_label" if is_heading else "")
        head.setContentsMargins(inset, 0, 0, 0)
        self._column.addWidget(head)
        if isinstance(part, Marked):
            text = MarkedText(part.pieces, part.mark)
            text.setAccessibleName("".join(piece.text for piece in part.pieces))
            holder = QVBoxLayout()
            holder.setContentsMargins(2 * inset, 0, 0, STEP)
            holder.addWidget(text)
            self._column.addLayout(holder)


class FilesCard(Card):
    """The files, each with its newest answer. Copies that nobody opened can be left out."""

    taken = Signal(object, bool)  # Arrival, along

    def __init__(self, bringing: Bringing, words: DisputeWords) -> None:
        super().__init__(kind="notice")
        self.boxes: list[WrappingCheckBox] = []
        beside = [each for each in bringing.arrivals if each.beside]
        for each in bringing.arrivals:
            if each not in beside:
                self.add(PlainLabel(_described(each, bringing, words)))
        if beside:
            self.add(PlainLabel(self.tr("Copies of the same assessment in the same folder:"), kind="field_label"))
        for each in beside:
            box = WrappingCheckBox(_described(each, bringing, words))
            box.setChecked(each.path not in bringing.left_out)
            box.toggled.connect(lambda on, arrival=each: self.taken.emit(arrival, on))
            self.boxes.append(box)
            self.add(box)
        if bringing.undone:
            self.add(PlainLabel(self.tr("It still holds choices or answers of yours that you have undone here.")))
            again = WrappingCheckBox(self.tr("Bring back what I have undone, too"))
            again.setChecked(bringing.again)
            again.toggled.connect(lambda on: bringing.bring_back(again=on))
            self.boxes.append(again)
            self.add(again)


def _described(arrival: Arrival, bringing: Bringing, words: DisputeWords) -> str:
    """The name of a file, with who gave the newest answer in it that is not here."""
    mine = bringing.plan.mine.versions
    more = (v for id_, v in arrival.shared.history.versions.items() if id_ not in mine)
    last = max(more, key=lambda v: (v.at, v.id), default=None)
    name = arrival.path.name
    return name if last is None else f"{name} · {words.name(last.by)}, {words.when(last.at)}"
