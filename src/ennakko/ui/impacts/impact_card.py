"""One impact as a card: its value in words, for whom, what happens, how sure, and on what it rests."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from ennakko.editor.open_draft import OpenDraft
from ennakko.files.text import clean
from ennakko.model.assessment import Path
from ennakko.model.edit import Answer, RemoveRow, Together
from ennakko.model.form import Derived, Flag, Impacts, Reference
from ennakko.model.matrix import VALUE_COLUMN
from ennakko.model.sites import SITES, site_name
from ennakko.model.standing import applies
from ennakko.model.tables import code
from ennakko.model.words import Language
from ennakko.ui.assessment.question_block import QuestionBlock
from ennakko.ui.comments.news_line import NewsLine
from ennakko.ui.fields.field import step_name
from ennakko.ui.icons import icon
from ennakko.ui.plain import Card, PlainLabel
from ennakko.ui.theme import STEP, current, role
from ennakko.ui.together.dispute_note import DisputeNote

FIRST = (
    "imp_value",
    "imp_value_short",
    "imp_value_long",
    "imp_none_reason",
    "imp_groups",
    "imp_desc",
    "imp_likelihood",
    "imp_evidence",
    "imp_confidence",
)
"""What is in sight at once; every other column of the form is folded away."""


class ImpactCard(Card):
    """An impact row with its fields. What is rarely needed is folded away and made when it is opened."""

    focused = Signal(object)  # Path
    repeat_wanted = Signal(str)
    """The row, to be written for other sites, too."""

    def __init__(self, question: Impacts, row: str, draft: OpenDraft, language: Language) -> None:
        super().__init__()
        self.row = row
        self.blocks: list[QuestionBlock] = []
        self._question = question
        self._draft = draft
        self._language = language
        self.title = PlainLabel("", kind="card_heading")
        self.remove = QPushButton(icon("trash", current().quiet_text), self.tr("Remove this impact"))
        role(self.remove, "quiet")
        self.remove.clicked.connect(self._remove)
        self.repeat = QPushButton(self.tr("Repeat for other sites…"))
        role(self.repeat, "quiet")
        self.repeat.clicked.connect(lambda: self.repeat_wanted.emit(self.row))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.repeat)
        head.addWidget(self.remove)
        self.add(head)
        self._dispute = DisputeNote((question.id, row), draft, language)
        self.add(self._dispute)
        self._news = NewsLine((question.id, row), draft, language)
        self.add(self._news)
        self._name()
        self._source = _NewSource(question, row, draft, language)
        asked = self._asked_first(row)
        for column in FIRST:
            if column in asked:
                self._add(self.body, column)
            if column == "imp_evidence":
                self.add(self._source)
        self.more = QToolButton()
        self.more.setText(self.tr("More about this impact"))
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setCheckable(True)
        role(self.more, "quiet")
        self.more.toggled.connect(self._unfold)
        self.add(self.more)
        self._folded = QWidget()
        self._folded.setVisible(False)
        inside = QVBoxLayout(self._folded)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4 * STEP)
        self.add(self._folded)
        self.body.setSpacing(4 * STEP)
        self._turn_mark()

    def fits(self, row: str) -> bool:
        """Whether the card can be that of another row: it asks the same questions, and nothing more of this one."""
        return [block.question.id for block in self.blocks] == self._asked_first(row)

    def show_row(self, row: str) -> None:
        """Be the card of another row: many times quicker than a new one."""
        self.row = row
        self._name()
        for block in self.blocks:
            block.ask_at((self._question.id, row, block.question.id))
        self._source.ask_at(row)
        self._dispute.ask_at((self._question.id, row))
        self._news.ask_at((self._question.id, row))

    def _name(self) -> None:
        draft = self._draft
        named = code(self._question, draft.assessment, self.row, self._language)
        sites = draft.assessment.rows(SITES)
        site = draft.assessment.text(self._question.id, self.row, "site")
        if sites:
            every = draft.catalogue.phrase("all_sites", self._language)
            of = site_name(draft.catalogue, draft.assessment, site, self._language) if site in sites else every
            named = f"{named} · {of}"
        self.title.setText(named)
        self.setAccessibleName(named)
        self.repeat.setHidden(site not in sites or len(sites) < 2)

    def block(self, column: str) -> QuestionBlock | None:
        """The question of a column, unfolded when it was folded away."""
        if column not in FIRST:
            self.more.setChecked(True)
        return next((block for block in self.blocks if block.question.id == column), None)

    def focus(self, column: str = "") -> None:
        """Take the keyboard, to a column or to the first question."""
        block = self.block(column) if column else None
        shown = block or next((each for each in self.blocks if not each.isHidden()), None)
        if shown:
            shown.field.focus()

    def _asked_first(self, row: str) -> list[str]:
        return [id_ for id_ in FIRST if self._asks(id_, row)]

    def _asks(self, id_: str, row: str) -> bool:
        column = self._question.column(id_)
        if column is None or isinstance(column, Derived):
            return False
        dynamic = id_ in FIRST and id_ not in VALUE_COLUMN.values()
        return dynamic or applies(column, self._draft.catalogue, self._draft.assessment, (self._question.id, row))

    def _add(self, into: QVBoxLayout, id_: str) -> None:
        column = self._question.column(id_)
        if column is None or isinstance(column, Derived):
            return
        block = QuestionBlock(column, (self._question.id, self.row, id_), self._draft, self._language)
        block.focused.connect(self.focused)
        self.blocks.append(block)
        into.addWidget(block)

    def _unfold(self, opened: bool) -> None:
        inside = self._folded.layout()
        if opened and isinstance(inside, QVBoxLayout) and not inside.count():
            rest = [column for column in self._question.columns if column.id not in FIRST]
            for column in sorted(rest, key=lambda each: (not isinstance(each, Flag), each.id in _PLACE)):
                if self._asks(column.id, self.row):
                    self._add(inside, column.id)
        self._folded.setVisible(opened)
        self._turn_mark()

    def _turn_mark(self) -> None:
        mark = "chevron-down" if self.more.isChecked() else "chevron-right"
        self.more.setIcon(icon(mark, current().quiet_text))

    def _remove(self) -> None:
        name = self.tr("Remove {}").format(self.title.text())
        self._draft.make(RemoveRow(self._question.id, self.row), name)


_PLACE = ("imp_perspective", "imp_factor", "imp_factor_text", "alternative", "site")


class _NewSource(QWidget):
    """A line to add a source that is not in the list yet: it is added and cited in one step."""

    def __init__(self, question: Impacts, row: str, draft: OpenDraft, language: Language) -> None:
        super().__init__()
        self._column = question.column("imp_evidence")
        self._path: Path = (question.id, row, "imp_evidence")
        self._draft = draft
        self._language = language
        self.name = QLineEdit()
        self.name.setMaxLength(500)
        self.name.setPlaceholderText(self.tr("Name of a source that is not in the list"))
        self.name.setAccessibleName(self.name.placeholderText())
        self.add = QPushButton(icon("plus", current().text), self.tr("Add the source"))
        self.add.setEnabled(False)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.name, 1)
        line.addWidget(self.add)
        self.name.textChanged.connect(lambda text: self.add.setEnabled(bool(text.strip())))
        self.name.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        if not isinstance(self._column, Reference):  # showing it before it has its place would make it a window
            self.hide()

    def ask_at(self, row: str) -> None:
        """Be about another impact."""
        self._path = (self._path[0], row, self._path[2])
        self.name.clear()

    def _add(self) -> None:
        title = clean(self.name.text()).strip()
        if not title or not isinstance(self._column, Reference):
            return
        added = self._draft.new_row(self._column.table, {"ev_title": title})
        cited = (*self._draft.assessment.texts(*self._path), added.row)
        name = step_name(self._draft, self._column, self._path, self._language)
        self._draft.make(Together((added, Answer(self._path, cited))), name)
        self.name.clear()
