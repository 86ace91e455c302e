"""How the values of each scale show: their signs or words, and their colours."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from ennakko.model.catalogue import Catalogue
from ennakko.model.matrix_words import value_word
from ennakko.model.words import Language
from ennakko.ui.theme import Theme

SIGNS: Final = {
    "-3": "− − −",
    "-2": "− −",
    "-1": "−",
    "0": "0",
    "1": "+",
    "2": "+ +",
    "3": "+ + +",
    "mix": "±",
    "?": "?",
    "na": "–",
}
"""Every value with its sign, from the worst to what cannot be said."""


@dataclass(frozen=True, slots=True)
class ValueLook:
    """The colours of one value. `stripe` is the second colour of a striped value."""

    fill: str
    ink: str
    edge: str
    stripe: str = ""
    dashed: bool = False


_LIGHT: Final = {
    "-3": ValueLook("#7d3408", "#ffffff", "#7d3408"),
    "-2": ValueLook("#be5610", "#ffffff", "#be5610"),
    "-1": ValueLook("#fbe2c8", "#1b2430", "#e3a870"),
    "0": ValueLook("#e9ecf0", "#1b2430", "#c3cad3"),
    "1": ValueLook("#d3e8f6", "#1b2430", "#86b9dd"),
    "2": ValueLook("#176ba8", "#ffffff", "#176ba8"),
    "3": ValueLook("#0c426c", "#ffffff", "#0c426c"),
    "mix": ValueLook("#fbe2c8", "#1b2430", "#8d97a5", stripe="#d3e8f6"),
    "?": ValueLook("#ffffff", "#1b2430", "#7d8896", dashed=True),
    "na": ValueLook("#ffffff", "#566273", "#ffffff"),
}
_DARK: Final = {
    "-3": ValueLook("#ffc08a", "#14181e", "#ffc08a"),
    "-2": ValueLook("#ef8f45", "#14181e", "#ef8f45"),
    "-1": ValueLook("#5d3716", "#ffe7d2", "#9a622f"),
    "0": ValueLook("#343d49", "#e8ecf1", "#4d5866"),
    "1": ValueLook("#1c4464", "#dceefb", "#3a7cab"),
    "2": ValueLook("#6bb1ea", "#14181e", "#6bb1ea"),
    "3": ValueLook("#b3dafa", "#14181e", "#b3dafa"),
    "mix": ValueLook("#5d3716", "#ffffff", "#7c899a", stripe="#1c4464"),
    "?": ValueLook("#1d232b", "#e8ecf1", "#7c899a", dashed=True),
    "na": ValueLook("#1d232b", "#a9b4c2", "#1d232b"),
}
_HIGH_CONTRAST: Final = {
    "-3": ValueLook("#ffd2a6", "#000000", "#ffffff"),
    "-2": ValueLook("#ff9d45", "#000000", "#ffffff"),
    "-1": ValueLook("#4a2500", "#ffffff", "#ff9d45"),
    "0": ValueLook("#2b2b2b", "#ffffff", "#ffffff"),
    "1": ValueLook("#00304f", "#ffffff", "#4dbaff"),
    "2": ValueLook("#4dbaff", "#000000", "#ffffff"),
    "3": ValueLook("#b8e2ff", "#000000", "#ffffff"),
    "mix": ValueLook("#4a2500", "#ffffff", "#ffffff", stripe="#00304f"),
    "?": ValueLook("#000000", "#ffffff", "#ffffff", dashed=True),
    "na": ValueLook("#000000", "#ffffff", "#000000"),
}
LOOKS: Final = {"light": _LIGHT, "dark": _DARK, "high_contrast": _HIGH_CONTRAST}
"""The colours of the values by theme."""
LIGHTS: Final = {
    "light": {
        "-2": ValueLook("#b3261e", "#ffffff", "#b3261e"),
        "-1": ValueLook("#ffd966", "#1b2430", "#b08900"),
        "0": ValueLook("#dcefdf", "#1b2430", "#6fa97c"),
        "1": ValueLook("#1f6b3a", "#ffffff", "#1f6b3a"),
    },
    "dark": {
        "-2": ValueLook("#ff8a80", "#14181e", "#ff8a80"),
        "-1": ValueLook("#5c4a00", "#ffe9a6", "#b8952b"),
        "0": ValueLook("#17331f", "#dff5e5", "#4f8a62"),
        "1": ValueLook("#7fd09a", "#14181e", "#7fd09a"),
    },
    "high_contrast": {
        "-2": ValueLook("#ff9a9a", "#000000", "#ffffff"),
        "-1": ValueLook("#4a3a00", "#ffffff", "#ffe14d"),
        "0": ValueLook("#00260c", "#ffffff", "#7dff9b"),
        "1": ValueLook("#7dff9b", "#000000", "#ffffff"),
    },
}
"""The colours of a traffic light, whose values differ in shape, too."""


@dataclass(frozen=True, slots=True)
class Face:
    """How the values of one scale show: by signs, by words in their place, or as the lights of a traffic light."""

    signs: Mapping[str, str]
    words: bool = False
    lights: bool = False

    @classmethod
    def of(cls, catalogue: Catalogue, language: Language) -> "Face":
        """The face of the scale that a catalogue speaks on. What that has no sign for keeps the usual one."""
        if catalogue.scale == "words":
            return cls({value: value_word(catalogue, value, language) for value in SIGNS}, words=True)
        if catalogue.scale != "lights":
            return PLAIN
        own = {option.id: option.sign for option in catalogue.lists["scale"] if option.sign}
        return cls({**SIGNS, **own}, lights=True)

    @property
    def beside_words(self) -> "Face":
        """The same where the word stands beside the block: it is not said twice."""
        return Face({}, lights=self.lights) if self.words else self

    def look(self, value: str, theme: Theme) -> ValueLook:
        """The colours of a value; anything else looks like what cannot be said."""
        looks = LOOKS[theme.name]
        return (LIGHTS[theme.name].get(value) if self.lights else None) or looks.get(value, looks["na"])


PLAIN: Final = Face(SIGNS)
"""Signs, as on every scale that has them."""
