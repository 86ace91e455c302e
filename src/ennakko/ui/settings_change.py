"""Showing the settings, and what follows when a person has changed them or the own forms."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtWidgets import QDialog, QWidget

from ennakko.editor.desk import Desk
from ennakko.model.words import Language
from ennakko.settings import Settings
from ennakko.ui.own_forms import OwnForms
from ennakko.ui.settings_dialog import TEXT_SIZES, SettingsDialog


def with_text_size(settings: Settings, step: int) -> Settings:
    """The settings with the text a step larger or smaller."""
    now = min(range(len(TEXT_SIZES)), key=lambda n: abs(TEXT_SIZES[n] - settings.text_size))
    return msgspec.structs.replace(settings, text_size=TEXT_SIZES[max(0, min(now + step, len(TEXT_SIZES) - 1))])


def changed_settings(
    desk: Desk, language: Language, window: QWidget, preview: Callable[[Settings], None]
) -> Settings | None:
    """The settings a person wants now; None when nothing changed. Own forms that changed are read. Raises Trouble."""
    own = OwnForms(desk.form_folders, language, desk.faults)
    ask = SettingsDialog(desk.settings, desk.catalogue, language, desk.places.home, window, own_forms=own)
    ask.previewed.connect(preview)
    changed: list[bool] = []
    own.changed.connect(lambda: changed.append(True))
    agreed = ask.exec() == QDialog.DialogCode.Accepted
    if changed:
        desk.read_forms()
    if agreed:
        return ask.settings()
    return desk.settings if changed else None
