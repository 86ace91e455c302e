"""The language of the window: its texts, and how dates and times are written in it."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import ennakko.translations
from ennakko.model.words import LANGUAGES, Language

translate = QCoreApplication.translate

_LOCALES: dict[Language, str] = {"fi": "fi_FI", "sv": "sv_FI", "en": "en_FI"}
"""English, too, as it is written in Finland: the week begins on Monday and thousands are kept apart by a space."""

NAMES: dict[Language, str] = {"fi": "Suomi", "sv": "Svenska", "en": "English"}
"""Each language in itself, so that everybody finds their own."""


def system_language() -> Language:
    """The first language of the computer's list that the program has; Finnish when it has none of them."""
    for name in QLocale.system().uiLanguages():
        for language in LANGUAGES:
            if name.replace("_", "-").split("-")[0].lower() == language:
                return language
    return "fi"


def locale(language: Language) -> QLocale:
    """The customs of a language in Finland."""
    return QLocale(_LOCALES[language])


def install(app: QCoreApplication, language: Language) -> None:
    """Give the program and Qt's own dialogs this language. May be called again at any time."""
    for old in app.findChildren(_Texts):
        app.removeTranslator(old)
        old.setParent(None)
    QLocale.setDefault(locale(language))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt), ("ennakko", ennakko.translations.__path__[0])):
        texts = _Texts(app)
        if texts.load(f"{name}_{language}", folder):
            app.installTranslator(texts)


class _Texts(QTranslator):
    """Texts that `install` has put in place, so that it finds them again."""


def words_of_qt() -> tuple[str, ...]:
    """What Qt's own dialogs say that its Finnish lacks. Our texts are asked before Qt's, so ours are shown."""
    return (
        translate("QFileDialog", "&Look in:"),
        translate("QFileDialog", "Files of &type:"),
        translate("QAbstractFileIconProvider", "Folder", "All other platforms"),
    )


def day(when: date) -> str:
    """A date as people in Finland write it in every language: 21.11.2026."""
    return f"{when.day}.{when.month}.{when.year}"


def clock(when: datetime, language: Language) -> str:
    """The time of day here: 14.02, in English 14:02."""
    return _here(when).strftime("%H:%M" if language == "en" else "%H.%M").removeprefix("0")


def relative_day(when: datetime, now: datetime, language: Language) -> str:
    """When something was done, as one would say it: today 14.02, yesterday 16.40, 12.11.2026."""
    then = _here(when).date()
    if then == _here(now).date():
        return translate("Language", "today {}").format(clock(when, language))
    if then == _here(now).date() - timedelta(days=1):
        return translate("Language", "yesterday {}").format(clock(when, language))
    return day(then)


def _here(when: datetime) -> datetime:
    return when.astimezone()
