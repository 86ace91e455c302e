"""What the documents of one assessment were made of so far, so that the next is made anew only where it differs."""

from ennakko.export.made import Made
from ennakko.export.reading import Reading
from ennakko.model.assessment import Assessment
from ennakko.model.document_version import Numbering, numbering
from ennakko.model.history import History
from ennakko.model.recollection import Recollection
from ennakko.model.words import Language


class Earlier:
    """The pieces of the answers, by the language that they are read in, and what was made of the pieces."""

    def __init__(self) -> None:
        self.made = Made()
        self._read: dict[Language, Recollection[Reading]] = {}
        self._numbering: Numbering | None = None

    def read(self, language: Language) -> Recollection[Reading]:
        """What was read in a language."""
        return self._read.setdefault(language, Recollection())

    def version(self, assessment: Assessment, history: History) -> int:
        """The number of the version, while one writes."""
        number = self._numbering.while_writing(assessment) if self._numbering is not None else None
        if number is None:
            self._numbering = numbering(assessment, history)
            number = self._numbering.number
        return number
