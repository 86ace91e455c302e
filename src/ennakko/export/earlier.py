"""What the documents of one assessment were made of so far, so that the next is made anew only where it differs."""

from ennakko.export.made import Made
from ennakko.export.reading import Reading
from ennakko.model.recollection import Recollection
from ennakko.model.words import Language


class Earlier:
    """The pieces of the answers, by the language that they are read in, and what was made of the pieces."""

    def __init__(self) -> None:
        self.made = Made()
        self._read: dict[Language, Recollection[Reading]] = {}

    def read(self, language: Language) -> Recollection[Reading]:
        """What was read in a language."""
        return self._read.setdefault(language, Recollection())
