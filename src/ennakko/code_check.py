"""Whether the code printed in a final document is that of an assessment."""

from __future__ import annotations

from ennakko.export.wording import day
from ennakko.model.final_code import final_code, last_with, read_code
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language, Text
from ennakko.opening import Opened

_SAME = Text(
    fi="Koodi täsmää: asiakirja ja arviointi ovat samansisältöiset.",
    sv="Koden stämmer: dokumentet och bedömningen har samma innehåll.",
    en="The code matches: the document and the assessment have the same content.",
)
_EARLIER = Text(
    fi="Koodi ei täsmää: se on niiden vastausten, jotka olivat arvioinnissa {day}, ja niitä on muutettu sen jälkeen.",
    sv="Koden stämmer inte: den hör till svaren som de var {day}, och de har ändrats efter det.",
    en="The code does not match: it belongs to the answers as they were on {day}, and they have been changed since.",
)
_OTHER = Text(
    fi="Koodi ei täsmää: asiakirja on tehty muista vastauksista kuin niistä, jotka ovat tässä arvioinnissa.",
    sv="Koden stämmer inte: dokumentet har gjorts av andra svar än de som finns i den här bedömningen.",
    en="The code does not match: the document was made from other answers than those in this assessment.",
)


class NoCode(Trouble):
    """What was typed cannot be a code."""

    def __init__(self, typed: str) -> None:
        super().__init__(
            "no_code",
            Text(
                fi=f"”{typed}” ei ole tarkistuskoodi: koodissa on 16 kirjainta ja numeroa.",
                sv=f"”{typed}” är ingen kontrollkod: en kod har 16 bokstäver och siffror.",
                en=f"“{typed}” is no check code: a code has 16 letters and digits.",
            ),
        )


class CodeOfDocument(Trouble):
    """A code is held against an assessment, never against a document, which anybody can edit."""

    def __init__(self) -> None:
        super().__init__(
            "code_of_document",
            Text(
                fi="Koodia verrataan arviointiin: anna .ennakko-tiedosto, josta asiakirja on tehty.",
                sv="Koden jämförs med bedömningen: ange den .ennakko-fil som dokumentet har gjorts av.",
                en="A code is compared with the assessment: give the .ennakko file that the document was made from.",
            ),
        )


def compared(file: Opened, typed: str, language: Language) -> tuple[bool, str]:
    """Whether the code is that of the assessment, and that in a sentence. Raises NoCode."""
    code = read_code(typed)
    if code is None:
        raise NoCode(typed)
    if code == final_code(file.assessment, file.history.conflicts()):
        return True, _SAME.in_(language)
    at = last_with(file.history, file.assessment.id, code)
    return False, _EARLIER.in_(language).format(day=day(at[:10], language)) if at else _OTHER.in_(language)
