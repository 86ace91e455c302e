"""A start on a data folder that is refused: why, and the ways on."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from ennakko import language as languages
from ennakko.files.location import UnsuitablePlace, look_at_place
from ennakko.files.write_trouble import trouble_of
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language
from ennakko.places import Places, choose_instead, of_this_computer
from ennakko.settings import Settings
from ennakko.settings import read as read_settings
from ennakko.ui import theme
from ennakko.ui.message import Message

NAME = "Ennakko"
translate = QCoreApplication.translate


def other_folder(app: QApplication, refused: Places, trouble: UnsuitablePlace) -> Places | None:
    """Ask until there is a folder that may hold the data, and remember it for the next start. None: not now."""
    settings = read_settings(refused.settings) if refused.settings.exists() else Settings()
    language = settings.language or languages.system_language()
    languages.install(app, language)
    theme.first_look(app, settings.appearance, settings.text_size / 100)
    app.setQuitOnLastWindowClosed(False)  # until there is a window, each dialog is the last
    try:
        return _settled(refused, trouble, language)
    finally:
        app.setQuitOnLastWindowClosed(True)


def _settled(refused: Places, trouble: Trouble, language: Language) -> Places | None:
    told = trouble
    while (chosen := _asked(refused, told.sentence(language))) is not None:
        try:
            look_at_place(chosen.home)
            chosen.made()
            choose_instead(refused, chosen)
        except Trouble as again:
            told = again
        except OSError as error:
            told = trouble_of(error, chosen.home / "ennakko.sqlite")
        else:
            return chosen
    return None


def _asked(refused: Places, told: str) -> Places | None:
    """One answer to the question where the data should be."""
    heading = translate("OtherFolder", "Ennakko cannot keep your assessments there")
    if refused.database.exists():
        stays = translate("OtherFolder", "The assessments that are in that folder already stay there.")
        told = f"{told}\n\n{stays}"
    message = Message(heading, told, None, close=translate("OtherFolder", "&Quit"))
    found: list[Places] = []
    local = of_this_computer()
    if _is_suitable(local):
        words = translate("OtherFolder", "Use the folder of this &computer")
        message.add(words, lambda: found.append(local))
    message.add(translate("OtherFolder", "Choose another &folder…"), lambda: found.extend(_chosen(local.home.parent)))
    message.exec()
    if not message.result():
        return None
    return found[0] if found else refused  # no folder was chosen: the question stands


def _chosen(begin: Path) -> list[Places]:
    heading = translate("OtherFolder", "A folder for your assessments")
    chosen = QFileDialog.getExistingDirectory(None, heading, str(begin if begin.is_dir() else Path.home()))
    return [in_folder(Path(chosen))] if chosen else []


def in_folder(folder: Path) -> Places:
    """The data folder in a folder that somebody has chosen: itself when it is empty or holds our data already."""
    with suppress(OSError):
        if Places(folder).database.exists() or not any(folder.iterdir()):
            return Places(folder)
    return Places(folder / NAME)


def _is_suitable(places: Places) -> bool:
    try:
        look_at_place(places.home)
    except UnsuitablePlace:
        return False
    return True
