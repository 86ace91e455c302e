"""What to say of a place in a text that could be plainer: what it is, and what would help."""

from __future__ import annotations

from typing import Final

from ennakko.model.plain_language import Kind, Mark
from ennakko.model.sentences import word_count
from ennakko.model.words import Language, Text

_ADVICE: Final[dict[Kind, Text]] = {
    "long_sentence": Text(
        fi="”{words}” Virkkeessä on {n} sanaa. Se on helpompi lukea kahtena.",
        sv="”{words}” Meningen har {n} ord. Den är lättare att läsa som två.",
        en="“{words}” The sentence has {n} words. It is easier to read as two.",
    ),
    "abbreviation": Text(
        fi="”{words}”: kirjoita lyhenne auki, kun se tulee ensimmäisen kerran.",
        sv="”{words}”: skriv ut förkortningen första gången den används.",
        en="“{words}”: write the abbreviation out the first time it is used.",
    ),
    "follow_up": Text(
        fi="”{words}”: kerro, kuka seuraa ja milloin.",
        sv="”{words}”: berätta vem som följer upp och när.",
        en="“{words}”: say who follows up, and when.",
    ),
}
_SHOWN: Final = 40


def advice(text: str, mark: Mark, language: Language) -> str:
    """One sentence about one mark, in the language of the window."""
    words = " ".join(text[mark.start : mark.end].split())
    shown = words if len(words) <= _SHOWN else words[:_SHOWN].rsplit(" ", 1)[0] + " …"
    said = _ADVICE[mark.kind].in_(language).replace("{n}", str(word_count(words)))
    return said.replace("{words}", shown)
