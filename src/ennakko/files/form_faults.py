"""What can be wrong in the files of the forms, said to the person who wrote them."""

from __future__ import annotations

import msgspec

from ennakko.model.trouble import Trouble
from ennakko.model.words import LANGUAGES, Language, Text

Place = tuple[str | int, ...]
"""Where in a file: keys, and positions in lists counted from zero."""

_LINE = Text(fi="rivi {line}", sv="rad {line}", en="line {line}")
_ONE = Text(
    fi="Lomakkeissa on virhe. {first} Korjaa tiedosto ja käynnistä ohjelma uudelleen.",
    sv="Det finns ett fel i blanketterna. {first} Rätta filen och starta programmet på nytt.",
    en="There is a fault in the forms. {first} Please correct the file and start again.",
)
_MANY = Text(
    fi="Lomakkeissa on {count} virhettä. Ensimmäinen: {first} Korjaa tiedostot ja käynnistä ohjelma uudelleen.",
    sv="Det finns {count} fel i blanketterna. Det första: {first} Rätta filerna och starta programmet på nytt.",
    en="There are {count} faults in the forms. The first: {first} Please correct the files and start again.",
)


_LONGEST = 700
"""So much of what is said of one fault is shown. What a hostile file holds may be far longer."""


def shown(text: str) -> str:
    """Words that may hold anything from a file, as they can be put before a person: on one line, nothing hidden."""
    cut = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    return "".join(c if c.isprintable() else "□" for c in cut)


class Fault(msgspec.Struct, frozen=True):
    """One thing wrong: in which file, where in it, and what. The line is known when it could be found."""

    file: str
    place: str
    cause: Text
    line: int | None = None

    def sentence(self, language: Language) -> str:
        """The fault in one line: file, line, place, cause."""
        where = ", ".join(part for part in (self.file, self.where(language)) if part)
        return shown(f"{where}: {self.cause.in_(language)}")

    def where(self, language: Language) -> str:
        """Where in the file."""
        line = _LINE.in_(language).format(line=self.line) if self.line else ""
        return ", ".join(part for part in (line, self.place) if part)


class BadForms(Trouble):
    """The forms cannot be used as they are. `faults` holds everything that was found."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        text = _MANY if len(faults) > 1 else _ONE
        said = {
            language: text.in_(language)
            .replace("{count}", str(len(faults)))
            .replace("{first}", faults[0].sentence(language))
            for language in LANGUAGES
        }
        super().__init__("bad_forms", Text(**said))
        self.faults = faults


def said(cause: Text, /, **words: str) -> Text:
    """A cause with its places filled."""
    texts = {language: cause.in_(language) for language in LANGUAGES}
    for name, word in words.items():
        texts = {language: text.replace("{" + name + "}", word) for language, text in texts.items()}
    return Text(**texts)


def phrased(cause: Text, /, **words: Text) -> Text:
    """A cause with its places filled, each language with its own words."""
    texts = {language: cause.in_(language) for language in LANGUAGES}
    for name, word in words.items():
        texts = {language: text.replace("{" + name + "}", word.in_(language)) for language, text in texts.items()}
    return Text(**texts)
