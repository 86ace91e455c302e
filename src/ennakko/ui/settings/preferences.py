"""What a person prefers: the language, the look and the rest of the settings, and what follows when they change."""

from __future__ import annotations

from contextlib import suppress

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ennakko import language as languages
from ennakko.editor.desk import Desk
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language
from ennakko.settings import Settings
from ennakko.ui import theme
from ennakko.ui.settings.own_forms import OwnForms
from ennakko.ui.settings.settings_dialog import TEXT_SIZES, SettingsDialog
from ennakko.ui.telling import Telling


class Preferences(QObject):
    """The settings as the window changes them. `changed` asks for everything to be made anew."""

    changed = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    @property
    def language(self) -> Language:
        """The language of the window."""
        return self._desk.settings.language or languages.system_language()

    @property
    def restyle(self) -> bool:
        """Whether another look is wanted than the one in force."""
        app, settings = QApplication.instance(), self._desk.settings
        return isinstance(app, QApplication) and not theme.is_applied(
            app, settings.appearance, settings.text_size / 100
        )

    def apply(self) -> None:
        """Bring language and look into force for what is made from now on."""
        if isinstance(app := QApplication.instance(), QApplication):
            languages.install(app, self.language)
        _show_look(self._desk.settings)

    def speak(self, language: Language) -> None:
        """Change the language at once."""
        self._set(msgspec.structs.replace(self._desk.settings, language=language))

    def resize_text(self, step: int) -> None:
        """Make the text a step larger or smaller at once."""
        settings = self._desk.settings
        now = min(range(len(TEXT_SIZES)), key=lambda n: abs(TEXT_SIZES[n] - settings.text_size))
        size = TEXT_SIZES[max(0, min(now + step, len(TEXT_SIZES) - 1))]
        self._set(msgspec.structs.replace(settings, text_size=size))

    def remember(self, settings: Settings) -> None:
        """Keep what is only remembered for convenience: nobody is troubled when that fails."""
        with suppress(Trouble):
            self._desk.set(settings)

    def ask(self) -> None:
        """Show the settings. Own forms that changed are read."""
        desk = self._desk
        with Telling(self._window, self.language):
            own = OwnForms(desk.form_folders, self.language, desk.faults)
            ask = SettingsDialog(
                desk.settings, desk.catalogue, self.language, desk.places.home, self._window, own_forms=own
            )
            ask.previewed.connect(_show_look)
            read: list[bool] = []
            own.changed.connect(lambda: read.append(True))
            agreed = ask.exec() == QDialog.DialogCode.Accepted
            if read:
                desk.read_forms()
            if agreed or read:
                self._set(ask.settings() if agreed else desk.settings)

    def _set(self, settings: Settings) -> None:
        with Telling(self._window, self.language):
            self._desk.set(settings)
        self.changed.emit()


def _show_look(settings: Settings) -> None:
    if isinstance(app := QApplication.instance(), QApplication):
        theme.apply(app, settings.appearance, settings.text_size / 100)
