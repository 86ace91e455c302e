"""Which year's register is wanted, as what, and how many decisions there were in all."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from msgspec.structs import replace
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ennakko.model.register import Year
from ennakko.model.words import Language
from ennakko.ui.fields.drop_down import DropDown
from ennakko.ui.fields.language_box import LanguageBox
from ennakko.ui.form_dialog import FormDialog
from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP

NONE: Mapping[str, Mapping[str, int]] = MappingProxyType({})
_MOST = 1_000_000
"""No body makes so many decisions in a year."""


class RegisterDialog(FormDialog):
    """Enter takes the last year as a Word document in the language of the window."""

    def __init__(
        self,
        years: Sequence[int],
        year_of: Callable[[int], Year],
        language: Language,
        told: Callable[[int], str] = lambda _: "",
        decisions: Mapping[str, Mapping[str, int]] = NONE,
        paper: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.entitle(self.tr("The year’s register"), self.tr("&Choose the place and make"), self.tr("C&ancel"))
        self.add(
            PlainLabel(
                self.tr("For the welfare report: what was assessed, what came of it, and what is to be followed up."),
                kind="help",
            )
        )
        self._year_of = year_of
        self._decisions = {year: dict(bodies) for year, bodies in decisions.items()}
        self._shown = 0
        self.folder: Path | None = None
        """The folder whose files are to be taken along, when one was chosen; then the dialog is asked anew."""
        self.year = DropDown(12)
        for year in years:
            self.year.addItem(str(year), year)
        self.field(self.tr("Year"), self.year)
        self._told_of = told
        self.told = PlainLabel(kind="help")
        self.add(self.told)
        self.more = QPushButton(self.tr("Take along the files of a &folder…"))
        self.more.clicked.connect(self._choose_folder)
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addStretch(1)
        self.add(row)
        self.kind = DropDown(30)
        self.kind.addItem(self.tr("Word document"), ".docx")
        self.kind.addItem(self.tr("Table for a spreadsheet (CSV), a matter on each line"), ".csv")
        self.field(self.tr("Make"), self.kind)
        self.language = LanguageBox(language)
        self.field(self.tr("Language of the register"), self.language)
        self._counted = QWidget()
        inside = QVBoxLayout(self._counted)
        inside.setContentsMargins(0, 5 * STEP, 0, 0)
        inside.addWidget(PlainLabel(self.tr("Numbers of decisions"), kind="card_heading"))
        inside.addWidget(
            PlainLabel(
                self.tr(
                    "When you give all decisions of a body, the register tells how large a share was assessed. The body"
                    " is the last of those that handle a matter. You may leave it out."
                ),
                kind="help",
            )
        )
        self._place = QVBoxLayout()
        self._place.setSpacing(0)
        inside.addLayout(self._place)
        self._wrong = PlainLabel(kind="error")
        self._wrong.hide()
        inside.addWidget(self._wrong)
        self.add(self._counted)
        if paper:
            self.add(PlainLabel(self.tr("The letterhead is {}").format(paper), kind="help"))
        self.numbers: dict[str, QSpinBox] = {}
        self._rows_of_bodies: list[QWidget] = []
        self.year.currentIndexChanged.connect(self._show_bodies)
        self.kind.currentIndexChanged.connect(self._show_bodies)
        self._show_bodies()
        self.year.setFocus()

    @property
    def chosen_year(self) -> int:
        """The year that is chosen."""
        return int(self.year.currentData())

    @property
    def ending(self) -> str:
        """The ending of the file that is wanted, which tells its kind."""
        return str(self.kind.currentData())

    @property
    def chosen_language(self) -> Language:
        """The language that is chosen."""
        return self.language.chosen

    @property
    def decisions(self) -> Mapping[str, int]:
        """The number of decisions of the bodies of the year for which it was given."""
        return {body: number.value() for body, number in self.numbers.items() if number.value()}

    @property
    def all_decisions(self) -> dict[str, dict[str, int]]:
        """The same of every year, to be offered again."""
        return {year: bodies for year, bodies in self._kept().items() if bodies}

    @override
    def accept(self) -> None:
        """No body has made fewer decisions than were assessed."""
        year = replace(self._year_of(self.chosen_year), decisions=self.decisions)
        body = next(iter(year.too_few()), None)
        if body is None:
            super().accept()
            return
        least = year.decided(body)
        words = self.tr("{}: %n decision(s) were assessed, so the number cannot be smaller.", "", least)
        self._wrong.setText(words.format(body))
        self._wrong.show()
        self.grow()
        self.numbers[body].setFocus()

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("A folder with assessment files"))
        if chosen:
            self.folder = Path(chosen)
            super().accept()

    def _kept(self) -> dict[str, dict[str, int]]:
        """What is given for the year in sight, and what was given for the others."""
        return {**self._decisions, str(self._shown): dict(self.decisions)} if self._shown else self._decisions

    def _show_bodies(self) -> None:
        """A number for each body of the year, in the order of Tab after what stands above. A table needs none."""
        self.told.setText(self._told_of(self.chosen_year))
        self._decisions = self._kept()
        self._shown = self.chosen_year if self.ending == ".docx" else 0
        given = self._decisions.get(str(self._shown), {})
        for gone in self._rows_of_bodies:
            gone.hide()
            gone.deleteLater()
        self._rows_of_bodies, self.numbers = [], {}
        bodies = [body for body in self._year_of(self._shown).bodies() if body] if self._shown else []
        self._wrong.hide()
        before: QWidget = self.language
        for body in bodies:
            label = PlainLabel(body, kind="field_label")
            number = QSpinBox(minimum=0, maximum=_MOST, value=given.get(body, 0))
            number.setSpecialValueText(self.tr("not told"))
            number.setGroupSeparatorShown(True)
            number.setMinimumWidth(9 * self.fontMetrics().height())
            number.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            number.setAccessibleName(body)
            number.installEventFilter(self)
            for line in number.findChildren(QLineEdit):
                line.setAccessibleName(body)
                line.setTextMargins(2 * STEP, 0, 0, 0)
            label.setBuddy(number)
            row = QWidget()
            inside = QVBoxLayout(row)
            inside.setContentsMargins(0, 2 * STEP, 0, 0)
            inside.setSpacing(STEP)
            inside.addWidget(label)
            inside.addWidget(number)
            self._place.addWidget(row)
            QWidget.setTabOrder(before, number)
            self._rows_of_bodies.append(row)
            self.numbers[body] = number
            before = number
        self._counted.setVisible(bool(bodies))
        self.grow()
