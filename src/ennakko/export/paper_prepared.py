"""An organisation's Word file made ready to be written on: sound, emptied, in its own look, and legible to all."""

import io
import re
import zipfile
from functools import lru_cache
from typing import Final

import docx
from docx.document import Document

from ennakko.export import word_styles
from ennakko.export.paper_colours import theirs
from ennakko.export.paper_edges import Edges
from ennakko.export.paper_emptied import emptied
from ennakko.export.paper_legible import ink_of, legible
from ennakko.export.paper_soundness import BadPaper, sound, unusable

_BLACK: Final = "000000"
_COLOUR: Final = re.compile('="([0-9A-F]{6})"')
_LISTS: Final = ("ListBullet", "ListNumber")


def opened(paper: bytes | None) -> Document:
    """The paper, emptied and with every style that is needed; ours when none is given. Raises BadPaper."""
    document = docx.Document(io.BytesIO(word_styles.own() if paper is None else prepared(paper)))
    body = document.element.body
    for element in list(body)[:-1]:
        body.remove(element)
    return document


@lru_cache(maxsize=2)
def prepared(paper: bytes) -> bytes:
    """The paper as a Word file that documents are written on. Raises BadPaper."""
    content = sound(paper)
    try:
        document = docx.Document(io.BytesIO(content))
        _prepare(document)
        out = io.BytesIO()
        document.save(out)
    except BadPaper:
        raise
    except Exception:  # a file that is a Word document by its names may lack or twist anything that Word would write
        raise unusable() from None
    return out.getvalue()


def _prepare(document: Document) -> None:
    emptied(document)
    Edges(document).tidy()
    there = word_styles.there(document)
    legible(document, there)
    ids = word_styles.named(document, _in_their_colours(document, there))
    for style in _LISTS:
        word_styles.listed(document, style, ids[style])
    legible(document, ids)


def _in_their_colours(document: Document, there: dict[str, str]) -> bytes:
    """Our styles in the colours of the paper, for those that it lacks."""
    ink, *accents = (
        ink_of(document, there[style]) if style in there else "" for style in ("Normal", "Heading2", "Heading1")
    )
    accent = next(filter(None, accents), ink)
    changes = theirs(ink or _BLACK, accent or _BLACK)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word_styles.own())) as ours, zipfile.ZipFile(out, "w") as copy:
        for name in ours.namelist():
            data = ours.read(name)
            if name == "word/styles.xml":
                data = _COLOUR.sub(lambda found: f'="{changes.get(found[1], found[1])}"', data.decode()).encode()
            copy.writestr(name, data)
    return out.getvalue()
