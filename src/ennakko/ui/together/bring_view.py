"""Bring together: the plan in sentences, then the true conflicts one by one, and the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from ennakko.editor.bringing import Bringing
from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import Path
from ennakko.model.disagreement import Decided, Decision
from ennakko.model.history import Author, Conflict
from ennakko.model.words import Language
from ennakko.ui.key_names import key_name
from ennakko.ui.later import Later
from ennakko.ui.plain import Card, PlainLabel, plain_action
from ennakko.ui.room_page import RoomPage
from ennakko.ui.theme import role
from ennakko.ui.together.dispute_card import DisputeCard
from ennakko.ui.together.dispute_words import DisputeWords
from ennakko.ui.together.outcome import Outcome
from ennakko.ui.together.plan_card import FilesCard, PlanCard


class BringView(RoomPage):
    """The page. What it shows follows from what has been done: undo in the window leads back to the plan."""

    agreed = Signal()
    """The person wants the files brought in."""

    def __init__(self, bringing: Bringing, language: Language) -> None:
        super().__init__()
        self.bringing = bringing
        self._language = language
        self._place = 0
        self._chosen: dict[Path, Decision] = {}
        self.card: DisputeCard | None = None
        self.back = QPushButton()
        self.back.clicked.connect(self.left)
        self.previous = QPushButton(self.tr("&Previous"))
        self.previous.clicked.connect(lambda: self._turn(-1))
        self.take_all = QPushButton()
        self.take_all.clicked.connect(self._take_all)
        self.go_on = QPushButton()
        role(self.go_on, "primary")
        self.go_on.clicked.connect(self._go_on)
        for button in (self.go_on, self.take_all, self.previous, self.back):
            self.buttons.add(button)
        self._was_done = bringing.is_done
        self._soon = Later(self, self._go_on)  # the card that Enter was pressed on goes when one goes on
        self.show_now()
        bringing.changed.connect(self._follow)

    # What it shows

    def show_now(self) -> None:
        """Show the plan, the conflict one is at, or that everything is done."""
        self._column = self.paper(wide=1.35)
        self.card = None
        if not self.bringing.is_done:
            self._show_plan()
        elif self._conflict is not None:
            self._show_conflict(self._conflict)
        else:
            self._show_end()
        self._column.addStretch(1)
        self.show_paper()
        self._name_buttons()
        if self.isVisible():
            self.focus_first()

    def focus_first(self) -> None:
        """Put the keyboard on the choice to make, or on the button that goes on."""
        if self.card is not None:
            self.card.focus()
        else:
            here = self.go_on if self.go_on.isEnabled() else self.back
            here.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _conflict(self) -> Conflict | None:
        conflicts = self.bringing.conflicts
        return conflicts[self._place] if self._place < len(conflicts) else None

    def _heading(self, words: str, below: str) -> None:
        self._column.addWidget(PlainLabel(words, kind="page_heading"))
        self._column.addWidget(PlainLabel(below, kind="help"))

    def _show_plan(self) -> None:
        title = self.bringing.plan.before.title or self.bringing.plan.after.title
        self._heading(
            self.tr("Bring together: {}").format(title),
            self.tr("Nothing has been changed yet, and bringing together can be undone in one step."),
        )
        after = self._words(self.bringing)
        self.files = FilesCard(self.bringing, after)
        self.files.taken.connect(lambda arrival, along: self.bringing.take(arrival, along=along))
        self._column.addWidget(self.files)
        self.plan = PlanCard(self.bringing, self._words_before(), after)
        self._column.addWidget(self.plan)

    def _show_other_plan(self) -> None:
        """Another plan, with the keyboard where it is."""
        before, self.plan = self.plan, PlanCard(self.bringing, self._words_before(), self._words(self.bringing))
        self._column.replaceWidget(before, self.plan)
        before.hide()
        before.deleteLater()
        self._name_buttons()

    def _show_conflict(self, conflict: Conflict) -> None:
        count = len(self.bringing.conflicts)
        undo = self.tr("Everything has been brought together. {} takes all of it back.").format(key_name("Ctrl+Z"))
        self._heading(
            self.tr("Choose: {} of {}").format(self._place + 1, count),
            undo if self.bringing.arrivals else self.tr("Each choice can be undone."),
        )
        page = self.bringing.page(conflict)
        title = page.title.in_(self._language) if page else ""
        chosen = self._chosen.get(conflict.path) if not self.bringing.waits(conflict) else None
        self.card = DisputeCard(conflict, self._words(self.bringing), title, chosen, self.bringing.origin(conflict))
        self.card.chosen.connect(self._name_buttons)
        self.card.taken.connect(self._soon.start)
        self._column.addWidget(self.card)

    def _show_end(self) -> None:
        left = self.bringing.left
        heading = self.tr("Brought together") if self.bringing.arrivals else self.tr("Choices made")
        back = self.tr("{} takes all of it back.").format(key_name("Ctrl+Z"))
        share = self.tr("So that the others see it, share the assessment with them ({}).")
        self._heading(heading, f"{back} {share.format(key_name('Ctrl+Shift+S'))}")
        card = Card()
        if left:
            words = self.tr(
                "%n conflict(s) still wait for a choice. You see them in the list of pages and beside the questions.",
                "",
                left,
            )
        elif self.bringing.conflicts:
            words = self.tr("Everything has been chosen:")
        else:
            words = self.tr("There was nothing to choose between.")
        card.add(PlainLabel(words, kind="field_label"))
        outcome = Outcome(self.bringing, self._words(self.bringing))
        for conflict in self.bringing.conflicts:
            card.add(PlainLabel(outcome.told(conflict)))
        self._column.addWidget(card)

    def _name_buttons(self) -> None:
        bringing = self.bringing
        planning, conflict = not bringing.is_done, self._conflict
        choosing = not planning and conflict is not None
        self.previous.setHidden(planning or not self._place)
        author = self._other(conflict) if choosing and conflict else None
        self.take_all.setHidden(author is None)
        if author is not None:
            words = self.tr("&Take all on this page from {}")
            self.take_all.setText(words.format(plain_action(self._words(bringing).name(author))))
        self.back.setHidden(not planning and not choosing)
        self.back.setText(self.tr("&Cancel") if planning else self.tr("Go on &later"))
        if planning:
            self.go_on.setText(self.tr("B&ring together"))
            self.go_on.setEnabled(not bringing.plan.is_empty)
        elif choosing:
            decided = self.card is not None and self.card.decision is not None
            last = self._place + 1 == len(bringing.conflicts)
            self.go_on.setText(
                (self.tr("&Ready") if last else self.tr("&Next conflict")) if decided else self.tr("&Skip for now")
            )
            self.go_on.setEnabled(True)
        else:
            self.go_on.setText(self.tr("&Open the assessment"))
            self.go_on.setEnabled(True)

    def _other(self, conflict: Conflict) -> Author | None:
        """Somebody else in this conflict, whose answers also stand in another on this page."""
        others = [v.by for v in conflict.versions if v.by.id != self.bringing.author.id]
        page = self.bringing.page(conflict)
        wanted = (author for author in others if len(self.bringing.all_of(author.id, page)) > 1)
        return next(wanted, None)

    def _words(self, bringing: Bringing) -> DisputeWords:
        draft = OpenDraft(bringing.plan.after, bringing.catalogue, self, editions=bringing.editions)
        return DisputeWords(draft, self._language, bringing.author.id)

    def _words_before(self) -> DisputeWords:
        here = self.bringing.draft
        draft = OpenDraft(self.bringing.plan.before, here.catalogue, self, editions=self.bringing.editions)
        return DisputeWords(draft, self._language, self.bringing.author.id)

    # What a person does

    def _go_on(self) -> None:
        conflict = self._conflict
        if not self.bringing.is_done:
            self._place = 0
            self._chosen = {}
            self.agreed.emit()
        elif conflict is None:
            self.left.emit()
        else:
            decision = self.card.decision if self.card is not None else None
            if decision is not None and (self.bringing.waits(conflict) or decision != self._chosen.get(conflict.path)):
                self._chosen[conflict.path] = decision
                self.bringing.decide(conflict, decision, self.step_name())
            self._turn(1)

    def _turn(self, step: int) -> None:
        self._place = max(0, min(self._place + step, len(self.bringing.conflicts)))
        self.show_now()

    def _take_all(self) -> None:
        conflict = self._conflict
        author = self._other(conflict) if conflict else None
        if conflict is None or author is None:
            return
        page = self.bringing.page(conflict)
        for other, value in self.bringing.all_of(author.id, page):
            self._chosen[other.path] = Decided(value)
        self.bringing.take_all(author.id, page, self.step_name())
        left: Sequence[int] = [n for n, each in enumerate(self.bringing.conflicts) if self.bringing.waits(each)]
        self._place = next((n for n in left if n > self._place), left[0] if left else len(self.bringing.conflicts))
        self.show_now()

    def step_name(self) -> str:
        """What undo calls it."""
        if not self.bringing.arrivals:
            return self.tr("Choice between answers")
        return self.tr("Bringing together: {}").format(", ".join(each.path.name for each in self.bringing.arrivals[:3]))

    def _follow(self) -> None:
        """The window has undone or redone something, or the plan is another."""
        done = self.bringing.is_done
        if done != self._was_done:
            self._was_done = done
            waits = (n for n, conflict in enumerate(self.bringing.conflicts) if self.bringing.waits(conflict))
            self._place = next(waits, len(self.bringing.conflicts)) if done else 0
            self.show_now()
        elif not done:
            self._show_other_plan()
        else:
            self._name_buttons()
