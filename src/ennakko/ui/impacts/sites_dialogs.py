"""Adding several sites at once, and choosing the sites for which impacts are repeated."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from ennakko.editor.open_draft import OpenDraft
from ennakko.files.text import clean
from ennakko.model.sites import SITES, site_name
from ennakko.model.words import Language
from ennakko.ui.fields.wrapping import WrappingCheckBox
from ennakko.ui.flow import Flow
from ennakko.ui.form_dialog import FormDialog
from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP, role


class AddSitesDialog(FormDialog):
    """One name on each line, as they come from a list elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entitle(self.tr("Add sites"), self.tr("&Add"), self.tr("&Cancel"))
        self.add(
            PlainLabel(
                self.tr(
                    "When the same decision concerns several places, such as schools, an impact can be about one of"
                    " them or about all. The names can be corrected later on the alternatives page."
                ),
                kind="help",
            )
        )
        self.names = QPlainTextEdit()
        self.names.setTabChangesFocus(True)
        self.names.setMinimumHeight(10 * self.fontMetrics().lineSpacing())
        self.field(self.tr("Names"), self.names, self.tr("Each on a line of its own."))
        self.names.setFocus()

    def lines(self) -> list[str]:
        """The names as they were written."""
        return clean(self.names.toPlainText()).splitlines()


class RepeatDialog(FormDialog):
    """The other sites, all of them ticked."""

    def __init__(
        self, draft: OpenDraft, site: str, count: int, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        name = site_name(draft.catalogue, draft.assessment, site, language)
        self.entitle(self.tr("Repeat for other sites"), self.tr("&Repeat"), self.tr("&Cancel"))
        said = self.tr("%n impact(s) of {} will be written for the sites ticked below.", "", count).format(name)
        self.add(PlainLabel(said))
        self.add(PlainLabel(self.tr("What has already been said of a site stays as it is."), kind="help"))
        self.boxes: dict[str, WrappingCheckBox] = {}
        every = Flow(STEP)
        for words, ticked in ((self.tr("Tick all"), True), (self.tr("Tick none"), False)):
            button = QPushButton(words)
            role(button, "link")
            button.clicked.connect(lambda _=False, to=ticked: self._tick(to=to))
            every.add(button)
        self.add(every)
        for row in draft.assessment.rows(SITES):
            if row != site:
                box = WrappingCheckBox()
                box.setText(site_name(draft.catalogue, draft.assessment, row, language))
                box.setChecked(True)
                box.toggled.connect(self._look)
                self.boxes[row] = box
                self.add(box)

    def chosen(self) -> Sequence[str]:
        """The sites that are ticked."""
        return tuple(row for row, box in self.boxes.items() if box.isChecked())

    def _tick(self, *, to: bool) -> None:
        for box in self.boxes.values():
            box.setChecked(to)

    def _look(self) -> None:
        self.accept_button.setEnabled(bool(self.chosen()))
