"""The scale and the perspectives that new assessments begin with, in the settings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ennakko.model.catalogue import Catalogue, Preset
from ennakko.model.perspectives import usual
from ennakko.model.scale import FIVE
from ennakko.model.words import Language
from ennakko.settings import Settings
from ennakko.ui.fields.drop_down import DropDown
from ennakko.ui.fields.wrapping import WrappingCheckBox
from ennakko.ui.form_dialog import FormDialog
from ennakko.ui.plain import PlainLabel


class AssessingWays(QWidget):
    """The fields, put into a dialog below each other: a ready choice, the scale, and a box for each perspective."""

    def __init__(self, dialog: FormDialog, catalogue: Catalogue, language: Language, settings: Settings) -> None:
        super().__init__(dialog)
        self.hide()
        self._catalogue = catalogue
        self._before = settings
        self._presets = {preset.id: preset for preset in catalogue.presets}
        self._order = tuple(dict.fromkeys((*settings.perspectives, *self._known)))
        dialog.section(self.tr("Scale and perspectives"))
        dialog.add(
            PlainLabel(self.tr("New assessments begin with these. Those that have begun keep theirs."), kind="help")
        )
        self.preset = DropDown(20)
        self.preset.addItem(self.tr("Own choice"), "")
        for preset in catalogue.presets:
            self.preset.addItem(preset.label.in_(language), preset.id)
        dialog.field(self.tr("Ready choice"), self.preset)
        self.scale = DropDown(20)
        for option in catalogue.lists.get("scales", ()):
            self.scale.addItem(option.label.in_(language), option.id)
        self.scale.setCurrentIndex(max(0, self.scale.findData(settings.scale or FIVE)))
        dialog.field(self.tr("Scale"), self.scale)
        dialog.add(PlainLabel(self.tr("Perspectives"), kind="field_label"))
        self.boxes: dict[str, WrappingCheckBox] = {}
        chosen = [id_ for id_ in settings.perspectives if id_ in self._known] or usual(catalogue)
        for option in catalogue.lists["perspectives"]:
            box = WrappingCheckBox(option.label.in_(language))
            box.setChecked(option.id in chosen)
            box.clicked.connect(self._say_preset)
            self.boxes[option.id] = box
            dialog.add(box)
        self._say_preset()
        self.preset.activated.connect(self._take)
        self.scale.currentIndexChanged.connect(self._say_preset)

    @property
    def chosen_scale(self) -> str:
        """The scale chosen; nothing while nobody has chosen another than the usual one."""
        scale = str(self.scale.currentData() or "")
        return scale if scale != FIVE or self._before.scale else ""

    @property
    def chosen_perspectives(self) -> tuple[str, ...]:
        """The perspectives chosen, in their order; nothing while nobody has chosen others than the usual ones."""
        chosen = tuple(id_ for id_ in self._order if id_ in self.boxes and self.boxes[id_].isChecked())
        return () if chosen == usual(self._catalogue) and not self._before.perspectives else chosen

    @property
    def _known(self) -> tuple[str, ...]:
        return tuple(option.id for option in self._catalogue.lists["perspectives"])

    def _take(self) -> None:
        """Tick what a ready choice holds."""
        preset = self._presets.get(str(self.preset.currentData() or ""))
        if preset is None:
            return
        self._order = tuple(dict.fromkeys((*preset.perspectives, *self._known)))
        for id_, box in self.boxes.items():
            box.setChecked(id_ in preset.perspectives)
        self.scale.setCurrentIndex(max(0, self.scale.findData(preset.scale)))
        self._say_preset()

    def _say_preset(self) -> None:
        """Show which ready choice the fields are, if they are one."""
        found = next((preset for preset in self._presets.values() if self._is(preset)), None)
        self.preset.setCurrentIndex(max(0, self.preset.findData(found.id if found else "", Qt.ItemDataRole.UserRole)))

    def _is(self, preset: Preset) -> bool:
        chosen = self.chosen_perspectives or usual(self._catalogue)
        return chosen == preset.perspectives and (self.chosen_scale or FIVE) == preset.scale
