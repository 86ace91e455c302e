"""What goes into the register of a year: the assessments of the library, and those in files, each of them once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from datetime import date
from pathlib import Path
from types import MappingProxyType

from ennakko.files.drafts import open_drafts
from ennakko.files.drafts_trouble import DraftUnavailable
from ennakko.files.editions import Editions
from ennakko.files.share import SUFFIX, BadAssessmentFile, Shared, read
from ennakko.model.assessment import Assessment, Value
from ennakko.model.assessment import Path as AnswerPath
from ennakko.model.catalogue import Catalogue
from ennakko.model.history import History, merged
from ennakko.model.register_entry import Entry, entry
from ennakko.model.timeline import moment
from ennakko.model.trouble import Trouble

GoOn = Callable[[int, int], bool]
"""Is told how much of how much is done, and says whether to go on."""


class Gathered:
    """Assessments taken together: of copies of the same, the versions are united.

    `unread` says what could not be read, by name. Any thread may gather; nothing here is changed on the disk.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self.unread: dict[str, Trouble] = {}
        self._catalogue = catalogue
        self._held: dict[str, tuple[Assessment, History, date]] = {}
        self._editions: dict[str, str] = {}

    def take_library(self, database: Path, go_on: GoOn = lambda _n, _of: True) -> bool:
        """Take the assessments of a library, without those in its bin. False when one did not want to wait.

        Raises Trouble when it cannot be opened.
        """
        with closing(open_drafts(database)) as drafts:
            self._editions |= {id_: drafts.edition(id_) or "" for id_ in drafts.editions()}
            there = drafts.summaries()
            for n, summary in enumerate(there):
                if not go_on(n, len(there)):
                    return False
                try:
                    draft = drafts.load(summary.id)
                except DraftUnavailable as trouble:
                    self.unread[summary.title or summary.id] = trouble
                    continue
                self._held[summary.id] = (draft.assessment, draft.history, draft.modified.date())
        return True

    def take_folder(self, folder: Path, go_on: GoOn = lambda _n, _of: True) -> bool:
        """Take the assessment files in a folder and below it. False when one did not want to wait."""
        files = list(assessment_files(folder))
        for n, path in enumerate(files):
            if not go_on(n, len(files)):
                return False
            try:
                self.take(read(path))
            except BadAssessmentFile as trouble:
                self.unread[path.name] = trouble
        return True

    def take(self, copy: Shared) -> None:
        """Take one file."""
        changed = max(map(moment, copy.history.versions.values())).astimezone().date()
        answers: Mapping[AnswerPath, Value] = {}
        history = copy.history
        if copy.id in self._held:
            before, known, last = self._held[copy.id]
            answers, history, changed = before.answers, merged(known, history), max(changed, last)
        whole = Assessment(copy.id, MappingProxyType(history.answers(answers)))
        self._held[copy.id] = (whole, history, changed)
        self._editions.update(copy.editions)

    def entries(self) -> tuple[Entry, ...]:
        """The matters of all years."""
        forms = Editions(self._catalogue, came_along=self._editions)
        return tuple(entry(forms.of(each), each, history, day) for each, history, day in self._held.values())


def assessment_files(folder: Path) -> Iterator[Path]:
    """The assessment files in a folder and below it, in order. Hidden ones are nobody's assessments."""
    for path in sorted(folder.rglob(f"*{SUFFIX}")):
        if path.is_file() and not path.name.startswith("."):
            yield path
