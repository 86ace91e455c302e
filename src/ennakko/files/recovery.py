"""What can be had from a copy of the database, and everything that is here as text that needs no program to read."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from ennakko.files import safe_write
from ennakko.files.answers_written import written
from ennakko.files.backups import Backup, BadBackup
from ennakko.files.drafts_trouble import DraftsUnavailable, DraftUnavailable
from ennakko.files.editions import Editions
from ennakko.files.file_names import from_words
from ennakko.files.reader import Draft, Reader, Summary
from ennakko.files.trying import is_ours, read_only
from ennakko.model.catalogue import Catalogue


@contextmanager
def looking_into(backup: Backup) -> Iterator[Reader]:
    """Read a copy without touching it. Raises BadBackup."""
    try:
        with closing(read_only(backup.path)) as connection:
            if not is_ours(connection):
                raise BadBackup
            yield Reader(connection)
    except (sqlite3.Error, UnicodeDecodeError, DraftsUnavailable) as error:
        raise BadBackup from error


def summaries(backup: Backup) -> list[Summary]:
    """The assessments in a copy, newest first, those in its bin last. Raises BadBackup."""
    with looking_into(backup) as reader:
        return [*reader.summaries(), *reader.summaries(binned=True)]


def drawn(backup: Backup, id_: str) -> tuple[Draft, str]:
    """One assessment of a copy, and the text of its edition of the forms when it is there.

    Raises BadBackup, and DraftUnavailable when this one cannot be read.
    """
    with looking_into(backup) as reader:
        draft = reader.load(id_)
        return draft, reader.edition(draft.assessment.edition) or ""


def written_out(reader: Reader, catalogue: Catalogue, folder: Path, going_on: Callable[[int, int], bool]) -> list[str]:
    """Write every assessment as readable JSON into a folder, those in the bin as well. Returns whom it left out.

    Each file has the shape that `ennakko show --json` prints under `answers`. `going_on` is told how many are done of
    how many, and ends the work with False. Raises NotWritten.
    """
    editions = Editions(catalogue, reader.edition)
    found = [*reader.summaries(), *reader.summaries(binned=True)]
    damaged: list[str] = []
    for number, summary in enumerate(found, 1):
        try:
            assessment = reader.load(summary.id).assessment
        except DraftUnavailable:
            damaged.append(summary.title)
        else:
            forms = editions.of(assessment)
            content = {
                "id": assessment.id,
                "form": assessment.form,
                "modules": list(assessment.modules),
                "answers": written(assessment, forms),
            }
            text = json.dumps(content, ensure_ascii=False, indent=1)
            safe_write.write(
                folder / f"{number:04} {from_words(summary.title) or summary.id}.json", text.encode() + b"\n"
            )
        if not going_on(number, len(found)):
            break
    return damaged
