"""The whole job without a screen: the example answered, kept, shared, read back, and made into documents."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from ennakko import forms_here
from ennakko.answering import new_id
from ennakko.export.choices import Choices
from ennakko.exporting import can_paint, export
from ennakko.files import share
from ennakko.files.drafts import open_drafts
from ennakko.files.examples import EXAMPLES, ExampleLanguage, example, example_file
from ennakko.files.headline import headline
from ennakko.files.sharing import shared
from ennakko.files.write_trouble import trouble_of
from ennakko.model.catalogue import Catalogue
from ennakko.model.history import Author, History, sealed
from ennakko.model.timeline import stamped
from ennakko.opening import opened


def demonstrated(folder: Path, now: datetime) -> Iterator[Path]:
    """Write everything into a folder, and tell each file as it is made. Raises Trouble."""
    can_paint()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise trouble_of(error, folder) from None
    catalogue = forms_here.catalogue()
    for language in EXAMPLES:
        name = f"library_network_{language}"
        yield _kept_and_shared(language, catalogue, folder / f"{name}.ennakko", now)
        choices = Choices(language=language)
        file = opened(folder / f"{name}.ennakko")
        yield export(file, folder / f"{name}.docx", choices, None, now.date())
        summary = "summary.txt" if language == "fi" else f"summary_{language}.txt"
        yield export(file, folder / summary, choices, None, now.date())
    from ennakko.ui.offscreen import application
    from ennakko.ui.pictures import pictures

    application()
    yield from pictures(folder)


def _kept_and_shared(language: ExampleLanguage, catalogue: Catalogue, path: Path, now: datetime) -> Path:
    """Through a library of its own, so that nothing is left among the assessments of this computer."""
    file = example_file(language)
    assessment = example(language, catalogue, new_id(), new_id)
    by = Author(secrets.token_hex(16), file.name, file.unit)
    with TemporaryDirectory(prefix="ennakko-") as home, closing(open_drafts(Path(home) / "demo.sqlite")) as drafts:
        history = sealed(History(), assessment.answers, by, stamped(now))
        drafts.keep({catalogue.edition.id: catalogue.edition.content})
        drafts.add(assessment, history, headline(catalogue, assessment), now)
        kept = drafts.load(assessment.id)
        return share.write(path, shared(kept.assessment, kept.history, catalogue))
