"""Whether words are marked with the language they are in, told by the small words that only one language has."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

from ennakko.export.check_package import Finding, Package, beginning, text_of
from ennakko.export.check_styles import Styles
from ennakko.export.word_text import TAGS
from ennakko.model.words import Text

_FINNISH: Final = (
    "ja ei eivät että tai sekä myös ovat oli kun jos ole voi joka jotka mutta kuin niin se ne tämä mukaan olisi koska "
    "ennen kanssa vain vielä"
)
_SWEDISH: Final = (
    "och att är som för på inte av det den ett har från eller ska vid detta dessa mellan också finns blir skulle men "
    "när där utan efter"
)
_ENGLISH: Final = "the and of to that are with not be was were by or this it which would there their than has have from"
_SMALL_WORDS: Final[Mapping[str, frozenset[str]]] = {
    TAGS["fi"]: frozenset(_FINNISH.split()),
    TAGS["sv"]: frozenset(_SWEDISH.split()),
    TAGS["en"]: frozenset(_ENGLISH.split()),
}
_ENOUGH: Final = 4
"""Fewer different small words prove nothing: the name of a foreign book has three."""


def marked(package: Package) -> Iterator[Finding]:
    """No passage of a paragraph is plainly in another language than the one it is marked with."""
    styles = Styles(package)
    for _, root in package.written():
        passages: defaultdict[tuple[object, str], str] = defaultdict(str)
        for place in styles.places(root):
            passages[place.paragraph, styles.language(place)] += text_of(place.run)
        for (_, language), text in passages.items():
            heard = spoken(text)
            if heard and language in _SMALL_WORDS and heard != language:
                yield Finding("A03", _OTHER_LANGUAGE, beginning(text.strip()))


def spoken(text: str) -> str | None:
    """The language a text is plainly in, as Word names it."""
    words = set(re.findall(r"[a-zåäö]+", text.lower()))
    counted = Counter({tag: len(words & small) for tag, small in _SMALL_WORDS.items()})
    (tag, most), (_, next_) = counted.most_common(2)
    return tag if most >= _ENOUGH and most > 2 * next_ else None


_OTHER_LANGUAGE = Text(
    fi="Teksti on merkitty väärän kieliseksi, joten se luetaan ääneen väärin. Valitse sille tarkistuskieli.",
    sv="Texten är märkt med fel språk och läses därför upp fel. Ange språk för korrekturläsning för den.",
    en="The text is marked with the wrong language, so it is read aloud wrongly. Set the proofing language for it.",
)
