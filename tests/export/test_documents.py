"""Documents of generated assessments keep every rule and say what their report says, in three languages.

ENNAKKO_DOCUMENTS is how many assessments there are. `make documents` takes 200, and asks other programs about those
that are left in ENNAKKO_DOCUMENTS_FOLDER: the first, and those with pictures, each in one language.
"""

import os
from datetime import date
from pathlib import Path

import pytest
from tests.export.generated import generated
from tests.export.test_word import png

from ennakko.export import check, word
from ennakko.export.blocks import FigureBlock, Report, Spoken
from ennakko.export.whole import whole
from ennakko.model.catalogue import Catalogue
from ennakko.model.words import LANGUAGES

TODAY = date(2026, 11, 22)
FOLDER = Path(os.environ["ENNAKKO_DOCUMENTS_FOLDER"]) if "ENNAKKO_DOCUMENTS_FOLDER" in os.environ else None
LEFT = 12
COUNT = int(os.environ.get("ENNAKKO_DOCUMENTS", "10"))


def figures(made: Report) -> dict[str, word.Figure]:
    """A dot for every picture of a report."""
    spoken = [block.blocks for block in made.blocks if isinstance(block, Spoken)]
    blocks = [block for part in (made.blocks, *spoken) for block in part]
    return {block.key: word.Figure(png(), None, 16, 9) for block in blocks if isinstance(block, FigureBlock)}


@pytest.mark.parametrize("seed", range(COUNT))
def test_a_document_of_anything_is_accessible_and_whole(catalogue: Catalogue, seed: int) -> None:
    made = generated(seed, catalogue)
    for language in LANGUAGES:
        asked = made.language(language)
        found = whole(made.assessment, catalogue, made.history, asked, made.chosen, today=TODAY, version=seed)
        pictures = figures(found)
        content = word.document(found, pictures)
        assert check.findings(content, found) == (), (seed, language)
        if FOLDER and (seed < LEFT or pictures) and language == LANGUAGES[seed % len(LANGUAGES)]:
            FOLDER.mkdir(parents=True, exist_ok=True)
            (FOLDER / f"{seed:03d}_{made.assessment.form}_{asked}.docx").write_bytes(content)
