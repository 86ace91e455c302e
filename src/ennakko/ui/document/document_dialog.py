"""What is chosen for one document: its language, its mark, what is shown beside the answers, its parts, its paper."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from ennakko.export.choices import DOCUMENT_LANGUAGES, MARKS, Choices, DocumentLanguage, Mark
from ennakko.export.sections import Section
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language
from ennakko.settings import Settings
from ennakko.ui.document.document_making import read_paper
from ennakko.ui.fields.drop_down import DropDown
from ennakko.ui.fields.wrapping import WrappingCheckBox
from ennakko.ui.form_dialog import FormDialog
from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP

REMEMBERED = ("left_out", "remarks", "unanswered")
"""Of the choices. A language goes with the matter, and comments and a mark are asked for each time."""


OF_DRAFTS = ("remarks", "unanswered")
"""What helps those who still write. It is wanted again in the next draft, and never by itself in what is final."""


def remembered(settings: Settings, *, drafting: bool = True) -> Choices:
    """What was chosen the last time and is wanted again."""
    wanted = [key for key in REMEMBERED if drafting or key not in OF_DRAFTS]
    kept = {key: value for key, value in settings.document.items() if key in wanted}
    try:
        return msgspec.convert(kept, Choices)
    except msgspec.ValidationError:
        return Choices()


class DocumentDialog(FormDialog):
    """Enter takes everything as it stands, which is what most documents need."""

    def __init__(
        self,
        sections: Sequence[Section],
        language: DocumentLanguage,
        before: Choices,
        words: Language,
        note: str = "",
        paper: str = "",
        parent: QWidget | None = None,
        *,
        may_be_final: bool = True,
    ) -> None:
        super().__init__(parent)
        self.entitle(self.tr("Make the document"), self.tr("&Choose the place and make"), self.tr("C&ancel"))
        if note:
            self.add(PlainLabel(note, kind="warning"))
        self._before = before
        self._spoken = words
        self.language = DropDown(20)
        for each in DOCUMENT_LANGUAGES:
            self.language.addItem(self._named(each), each)
        self.language.setCurrentIndex(DOCUMENT_LANGUAGES.index(language))
        hint = self.tr("The headings and choices are in this language. Your own text stays as you wrote it.")
        self.field(self.tr("Language of the document"), self.language, hint)
        self.mark = DropDown(20)
        self.mark.addItem(self.tr("As the state of the assessment says"), None)
        for mark in (mark for mark in MARKS if mark != "final" or may_be_final):
            self.mark.addItem(self._marked(mark), mark)
        self.field(self.tr("Mark"), self.mark)
        self.kind = DropDown(20)
        self.kind.addItem(self.tr("Word document"), ".docx")
        self.kind.addItem(self.tr("PDF"), ".pdf")
        accessible = self.tr(
            "A PDF made here is for printing and reading. An accessible one is made in Word: Save as PDF."
        )
        self.field(self.tr("File"), self.kind, accessible)
        self.section(self.tr("Beside the answers"))
        self.remarks = self._box(self.tr("&Remarks, at the end"), before.remarks)
        self.comments = self._box(self.tr("C&omments, with the names of those who wrote them"), before.comments)
        self.unanswered = self._box(self.tr("&Questions without an answer"), before.unanswered)
        self.section(self.tr("Parts"))
        self.parts: dict[str, WrappingCheckBox] = {}
        for section in sections:
            box = self._box(section.name.in_(words).replace("&", "&&"), section.id not in before.left_out)
            self.parts[section.id] = box
        self.section(self.tr("Paper"))
        self._letterhead = paper
        self._add_letterhead()
        self.language.setFocus()

    @property
    def document_language(self) -> DocumentLanguage:
        """The language that is chosen."""
        return DOCUMENT_LANGUAGES[self.language.currentIndex()]

    @property
    def ending(self) -> str:
        """The ending of the file that is wanted, which tells its kind."""
        return str(self.kind.currentData())

    @property
    def choices(self) -> Choices:
        """Everything that is chosen. Parts that this assessment does not have stay as they were."""
        here = frozenset(id_ for id_, box in self.parts.items() if not box.isChecked())
        mark: Mark | None = self.mark.currentData()
        return Choices(
            language=self.document_language,
            left_out=here | (self._before.left_out - self.parts.keys()),
            remarks=self.remarks.isChecked(),
            comments=self.comments.isChecked(),
            unanswered=self.unanswered.isChecked(),
            mark=mark,
        )

    @property
    def paper(self) -> str:
        """The letterhead of the organisation, or an empty text for ours."""
        return self._letterhead

    def kept(self, settings: Settings, *, drafting: bool = True) -> Settings:
        """The settings with what is wanted for the next document."""
        said = msgspec.to_builtins(self.choices)
        if not drafting:
            said = {**said, **{key: settings.document.get(key, False) for key in OF_DRAFTS}}
        kept = {key: sorted(v) if isinstance(v, list) else v for key, v in said.items() if key in REMEMBERED}
        return msgspec.structs.replace(settings, document=kept, word_base=self._letterhead)

    def _box(self, words: str, on: bool) -> WrappingCheckBox:
        box = WrappingCheckBox()
        box.setChecked(on)
        box.set_action(words)
        self.add(box)
        return box

    def _add_letterhead(self) -> None:
        self.told = PlainLabel(kind="help")
        self.add(self.told)
        self.choose = QPushButton(self.tr("Use our &letterhead…"))
        self.plain = QPushButton(self.tr("Use the usual &paper"))
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        for button in (self.choose, self.plain):
            row.addWidget(button)
        row.addStretch(1)
        self.add(row)
        self.refused = PlainLabel(kind="error")
        self.refused.hide()
        self.add(self.refused)
        self.choose.clicked.connect(self._choose_letterhead)
        self.plain.clicked.connect(self._take_none)
        self._take_letterhead(self._letterhead)

    def _choose_letterhead(self) -> None:
        kind = self.tr("Word document or template (*.docx *.dotx)")
        start = str(Path(self._letterhead).parent) if self._letterhead else ""
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("The letterhead of the organisation"), start, kind)
        if chosen:
            self._try_letterhead(chosen)

    def _try_letterhead(self, path: str) -> None:
        """Take it when a document can stand on it; otherwise say why, and leave what was."""
        from ennakko.export.paper_prepared import prepared

        try:
            prepared(read_paper(Path(path)))
        except Trouble as trouble:
            self.refused.setText(f"{path}: {trouble.sentence(self._spoken)}")
            self.refused.show()
            self.grow()
        else:
            self._take_letterhead(path)

    def _take_none(self) -> None:
        self._take_letterhead("")

    def _take_letterhead(self, path: str) -> None:
        self._letterhead = path
        self.refused.hide()
        usual = self.tr(
            "The document is on the usual paper. A letterhead is any Word file: its styles, margins and logo are used, "
            "and its text is not."
        )
        self.told.setText(self.tr("The letterhead is {}").format(path) if path else usual)
        self.plain.setEnabled(bool(path))

    def _marked(self, mark: Mark) -> str:
        said: dict[Mark, str] = {
            "draft": self.tr("A draft, and every page says so"),
            "none": self.tr("No mark"),
            "final": self.tr("Final, with a code of its content"),
        }
        return said[mark]

    def _named(self, each: DocumentLanguage) -> str:
        said: dict[DocumentLanguage, str] = {
            "fi": self.tr("In Finnish"),
            "sv": self.tr("In Swedish"),
            "en": self.tr("In English"),
            "fi+sv": self.tr("In Finnish and Swedish, Finnish first"),
            "sv+fi": self.tr("In Finnish and Swedish, Swedish first"),
        }
        return said[each]
