"""Settings: who you are, how the program looks, where the data is."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QWidget,
)
from typing_extensions import override

from ennakko.language import NAMES, system_language
from ennakko.model.catalogue import Catalogue
from ennakko.model.words import LANGUAGES, Language
from ennakko.settings import Settings
from ennakko.ui.fields.drop_down import DropDown
from ennakko.ui.folders import open_folder
from ennakko.ui.form_dialog import FormDialog
from ennakko.ui.library.new_assessment import label_of, line_of, organisation_types
from ennakko.ui.plain import PlainLabel
from ennakko.ui.settings.assessing_ways import AssessingWays
from ennakko.ui.settings.own_forms import OwnForms
from ennakko.ui.settings.second_place_choice import SecondPlaceChoice
from ennakko.ui.theme import STEP, Appearance

TEXT_SIZES: Final = (100, 110, 125, 150, 175, 200)


class SettingsDialog(FormDialog):
    """Edits the settings. `previewed` tells of a look to try at once; after Cancel it tells of the one before."""

    previewed = Signal(object)  # Settings

    def __init__(
        self,
        settings: Settings,
        catalogue: Catalogue,
        language: Language,
        data_folder: Path,
        parent: QWidget | None = None,
        *,
        show_folder: Callable[[Path], bool] = open_folder,
        own_forms: OwnForms | None = None,
    ) -> None:
        super().__init__(parent)
        self._before = settings
        self._data_folder = data_folder
        self._show_folder = show_folder
        self.entitle(self.tr("Settings"), self.tr("&OK"), self.tr("&Cancel"))
        self._about_you(catalogue, language)
        self._look()
        self._assessing()
        self.ways = AssessingWays(self, catalogue, language, settings)
        if own_forms is not None:
            self._own_forms(own_forms)
        self._data()
        self.name.setFocus()

    def settings(self) -> Settings:
        """The settings as the fields say now."""
        return replace(
            self._before,
            name=line_of(self.name),
            title=line_of(self.title),
            unit=line_of(self.unit),
            organisation=line_of(self.organisation),
            org_type=str(self.org_type.currentData() or ""),
            language=self.language.currentData(),
            appearance=self.appearance.currentData(),
            text_size=self.text_size.currentData(),
            full_from=self.full_from.value(),
            euro_limit=self.euro_limit.value(),
            plain_language=self.plain_language.isChecked(),
            backup_folder=self.second_place.chosen,
            scale=self.ways.chosen_scale,
            perspectives=self.ways.chosen_perspectives,
        )

    def _about_you(self, catalogue: Catalogue, language: Language) -> None:
        before = self._before
        self.section(self.tr("You"))
        self.name = QLineEdit(before.name)
        self.field(self.tr("Name"), self.name, self.tr("Your answers carry your name when you share an assessment."))
        self.title = QLineEdit(before.title)
        self.field(self.tr("Job title"), self.title)
        self.unit = QLineEdit(before.unit)
        self.field(label_of(catalogue, "unit", language), self.unit)
        self.organisation = QLineEdit(before.organisation)
        self.field(label_of(catalogue, "organisation", language), self.organisation)
        self.org_type = organisation_types(catalogue, language, before.org_type)
        self.field(label_of(catalogue, "org_type", language), self.org_type)

    def _look(self) -> None:
        before = self._before
        self.section(self.tr("Language and appearance"))
        self.language = DropDown(20)
        self.language.addItem(self.tr("Same as the computer: {}").format(NAMES[system_language()]), "")
        for language in LANGUAGES:
            self.language.addItem(NAMES[language], language)
        self.language.setCurrentIndex(max(0, self.language.findData(before.language)))
        self.field(self.tr("Language"), self.language)

        self.text_size = DropDown(20)
        for size in sorted({*TEXT_SIZES, before.text_size}):
            self.text_size.addItem(self.tr("{} %").format(size), size)
        self.text_size.setCurrentIndex(self.text_size.findData(before.text_size))
        self.field(self.tr("Text size"), self.text_size)

        self.appearance = DropDown(20)
        for words, appearance in self._appearances():
            self.appearance.addItem(words, appearance)
        self.appearance.setCurrentIndex(max(0, self.appearance.findData(before.appearance)))
        self.field(self.tr("Appearance"), self.appearance)

        for box in (self.text_size, self.appearance):
            box.currentIndexChanged.connect(self._preview)

    def _assessing(self) -> None:
        before = self._before
        self.section(self.tr("Screening and language"))
        self.full_from = QSpinBox(minimum=1, maximum=15, value=before.full_from)
        self.field(
            self.tr("How many yes or don’t know answers call for a full assessment"),
            self.full_from,
            self.tr("Three, unless your organisation has decided otherwise."),
        )
        self.euro_limit = QSpinBox(minimum=0, maximum=1_000_000_000, singleStep=10_000, value=before.euro_limit)
        self.euro_limit.setGroupSeparatorShown(True)
        self.euro_limit.setSuffix(" €")
        self.field(
            self.tr("Euro limit of your own guidelines"),
            self.euro_limit,
            self.tr("The screening asks whether the matter exceeds it."),
        )
        for number in (self.full_from, self.euro_limit):
            number.setMinimumWidth(9 * self.fontMetrics().height())
            number.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            number.installEventFilter(self)
            for line in number.findChildren(QLineEdit):
                line.setAccessibleName(number.accessibleName())
                line.setTextMargins(2 * STEP, 0, 0, 0)
        self.plain_language = QCheckBox(self.tr("&Mark what could be plainer"))
        self.plain_language.setChecked(before.plain_language)
        self.add(self.plain_language)
        told = self.tr("Long sentences, unexplained abbreviations, and follow-up without who and when.")
        self.plain_language.setAccessibleDescription(told)
        self.add(PlainLabel(told, kind="help"))

    def _appearances(self) -> list[tuple[str, Appearance]]:
        return [
            (self.tr("Same as the computer"), "system"),
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
            (self.tr("High contrast"), "high_contrast"),
        ]

    def _own_forms(self, own_forms: OwnForms) -> None:
        self.section(self.tr("Own forms"))
        words = self.tr(
            "Forms, lists and words of your organisation. They add to those of the program or replace them."
        )
        self.add(PlainLabel(words, kind="help"))
        self.add(own_forms)
        self.own_forms = own_forms

    def _data(self) -> None:
        self.section(self.tr("Data folder"))
        self.add(
            PlainLabel(self.tr("Your assessments are in this folder on this computer. Nothing is sent."), kind="help")
        )
        self.folder = PlainLabel(str(self._data_folder), selectable=True)
        self.add(self.folder)
        self.open_folder = QPushButton(self.tr("Open the &folder"))
        self.open_folder.clicked.connect(self._open_folder)
        row = QHBoxLayout()
        row.addWidget(self.open_folder)
        row.addStretch(1)
        self.add(row)
        self.second_place = SecondPlaceChoice(self._before.backup_folder, self._data_folder)
        self.field(
            self.tr("A second place for copies"),
            self.second_place,
            self.tr(
                "Ennakko copies all assessments each hour. It can bring the newest copy to another folder as well, "
                "such as your home drive or a stick, in case this computer is lost. Whoever can open that folder can "
                "read the assessments."
            ),
        )

    def _preview(self) -> None:
        self.previewed.emit(self.settings())

    def _open_folder(self) -> None:
        self._show_folder(self._data_folder)

    @override
    def reject(self) -> None:
        now = self.settings()
        if (now.appearance, now.text_size) != (self._before.appearance, self._before.text_size):
            self.previewed.emit(self._before)
        super().reject()
