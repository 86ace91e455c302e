"""Which empty form is wanted on paper: a form or module, all of its pages or some, and the language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ennakko.export.blank_asking import is_on_paper
from ennakko.model.form import Form
from ennakko.model.words import Language
from ennakko.ui.fields.drop_down import DropDown
from ennakko.ui.fields.language_box import LanguageBox
from ennakko.ui.fields.wrapping import WrappingCheckBox
from ennakko.ui.form_dialog import FormDialog
from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP


class BlankFormDialog(FormDialog):
    """Enter takes the whole form in the language of the window."""

    def __init__(
        self, forms: Mapping[str, Form], form: str, language: Language, paper: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.entitle(self.tr("Make an empty form"), self.tr("&Choose the place and make"), self.tr("C&ancel"))
        self.add(
            PlainLabel(self.tr("A Word document to print, or to fill in on a computer without Ennakko."), kind="help")
        )
        self._forms = forms
        self._spoken: Language = language
        self.form = DropDown(30)
        for each in forms.values():
            self.form.addItem(each.name.in_(language), each.id)
        self.field(self.tr("Form"), self.form)
        self.language = LanguageBox(language)
        self.field(self.tr("Language of the form"), self.language)
        self.required = WrappingCheckBox()
        self.required.set_action(self.tr("Only questions that &must be answered"))
        self.add(self.required)
        self.section(self.tr("Pages"))
        self.pages: dict[str, WrappingCheckBox] = {}
        self._place = QVBoxLayout()
        self._place.setSpacing(2 * STEP)
        self.add(self._place)
        self._missing = PlainLabel(self.tr("Choose at least one page."), kind="error")
        self._missing.hide()
        self.add(self._missing)
        if paper:
            self.add(PlainLabel(self.tr("The letterhead is {}").format(paper), kind="help"))
        self.form.setCurrentIndex(max(self.form.findData(form), 0))
        self.form.currentIndexChanged.connect(self._show_pages)
        self._show_pages()
        self.form.setFocus()

    @property
    def chosen(self) -> Form:
        """The form that is chosen."""
        return self._forms[str(self.form.currentData())]

    @property
    def chosen_pages(self) -> tuple[str, ...]:
        """The pages that are ticked."""
        return tuple(id_ for id_, box in self.pages.items() if box.isChecked())

    @property
    def only_required(self) -> bool:
        """Whether what may be left open is to be left out. In a module nothing may."""
        return self.required.isChecked() and self.required.isEnabled()

    @property
    def chosen_language(self) -> Language:
        """The language that is chosen."""
        return self.language.chosen

    @override
    def accept(self) -> None:
        if self.chosen_pages:
            super().accept()
            return
        self._missing.show()
        self.grow()
        next(iter(self.pages.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_pages(self) -> None:
        """A box for each page of the form, all of them ticked, in the order of Tab between what stands around them."""
        for box in self.pages.values():
            box.hide()
            box.deleteLater()
        self.pages = {}
        self.required.setEnabled(self.chosen.scope is not None)
        before: QWidget = self.required
        for page in (page for page in self.chosen.pages if any(map(is_on_paper, page.questions()))):
            box = WrappingCheckBox()
            box.setChecked(True)
            box.set_action(page.title.in_(self._spoken).replace("&", "&&"))
            box.toggled.connect(self._missing.hide)
            self._place.addWidget(box)
            QWidget.setTabOrder(before, box)
            self.pages[page.id] = box
            before = box
        self._missing.hide()
        self.grow()
