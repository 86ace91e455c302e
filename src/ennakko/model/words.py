"""Words in the three languages of the program, and which language is meant."""

from typing import Literal

import msgspec

Language = Literal["fi", "sv", "en"]
LANGUAGES: tuple[Language, ...] = ("fi", "sv", "en")


class Text(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The same words in Finnish, Swedish and English. None may be missing."""

    fi: str
    sv: str
    en: str

    def in_(self, language: Language) -> str:
        """The words in one language."""
        return {"fi": self.fi, "sv": self.sv, "en": self.en}[language]


def lowered(text: str) -> str:
    """The words of a list inside a sentence. Abbreviations keep their capitals."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text


def shortened(text: str, most: int) -> str:
    """The text on one line of at most so many letters; what is longer ends in …."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"
