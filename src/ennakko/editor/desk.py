"""Everything the window works on: the forms, the assessments on this computer, and the one that is open."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Literal

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from ennakko.editor.autosave import Autosave
from ennakko.editor.beginning import begun
from ennakko.editor.open_assessment import JustLeft, OpenAssessment
from ennakko.editor.open_draft import OpenDraft
from ennakko.editor.ways import Ways, ways
from ennakko.files.editions import Editions
from ennakko.files.form_faults import Fault
from ennakko.files.headline import headline
from ennakko.forms_here import in_use, own_folders
from ennakko.model.assessment import Assessment, Value, page_state
from ennakko.model.catalogue import Catalogue
from ennakko.model.edit import Answer, Together, applied
from ennakko.model.history import Author, History, sealed
from ennakko.model.standing import pages
from ennakko.model.timeline import stamped
from ennakko.model.words import Language
from ennakko.places import Places
from ennakko.policy import NO_POLICY, Policy, beginning
from ennakko.settings import Settings
from ennakko.settings import read as read_settings
from ennakko.settings import write as write_settings

if TYPE_CHECKING:  # the store is opened after the first paint, so nothing of it is imported before
    from ennakko.files.backups import Backup
    from ennakko.files.drafts import Draft, Drafts
    from ennakko.files.receiving import Received
    from ennakko.files.share import Shared

LEFT_ALONE_MS = 10 * 60 * 1000
"""After so long without a key, the answers are put on record."""


class Desk(QObject):
    """The forms, the assessments and the settings of one person on one computer."""

    edition_changed = Signal()
    opened = Signal()
    closing = Signal()
    closed = Signal(object)
    """OpenAssessment: it has been put on record."""

    def __init__(
        self,
        places: Places,
        settings: Settings,
        now: Callable[[], datetime],
        parent: QObject | None = None,
        *,
        rules: Policy = NO_POLICY,
    ) -> None:
        super().__init__(parent)
        self.places = places
        self.settings = beginning(settings, rules)
        self.rules = rules
        self.faults: tuple[Fault, ...] = ()
        self.now = now
        self.open_: OpenAssessment | None = None
        self._left = JustLeft()
        self._catalogue: Catalogue | None = None
        self._editions: Editions | None = None
        self._drafts: Drafts | None = None
        self._idle = QTimer(self, singleShot=True, interval=LEFT_ALONE_MS)
        self._idle.timeout.connect(self._seal)

    @property
    def catalogue(self) -> Catalogue:
        """The forms. `begin` reads them."""
        assert self._catalogue is not None
        return self._catalogue

    @property
    def drafts(self) -> Drafts:
        """The assessments. `begin` opens them."""
        assert self._drafts is not None
        return self._drafts

    @property
    def editions(self) -> Editions:
        """The forms that each assessment is made with."""
        if self._editions is None:
            self._editions = Editions(self.catalogue, self.drafts.edition, names=self.drafts.editions)
        return self._editions

    @property
    def ready(self) -> bool:
        """Whether the forms are read and the assessments are open."""
        return self._catalogue is not None and self._drafts is not None

    def begin(self) -> None:
        """Read the forms and open the assessments. Raises Trouble."""
        from ennakko.files import drafts
        from ennakko.files.location import look_at_place

        if not self.rules.any_folder:
            look_at_place(self.places.home)
        if self._catalogue is None:
            self.read_forms()
        if self._drafts is None:
            self._drafts = drafts.open_drafts(self.places.made().database)

    @property
    def form_folders(self) -> tuple[FilePath, ...]:
        """Where own forms are, the person's own folder last."""
        return tuple(own_folders(self.places, self.settings, self.rules))

    def read_forms(self) -> None:
        """Read the forms, and again after own forms have changed. What could not be used is in `faults`.

        Raises BadForms when the forms that come with the program are broken.
        """
        found = in_use(self.places, self.settings, self.rules)
        self._catalogue = found.catalogue
        self._editions = None
        self._left.let_go()
        own = tuple(fault for refused in found.refused for fault in refused.faults)
        self.faults = (*((self.rules.fault,) if self.rules.fault else ()), *own)
        if self.open_:
            id_ = self.open_.draft.assessment.id
            if self.close():
                self.open(id_)

    def set(self, settings: Settings) -> None:
        """Keep new settings. Raises Trouble when they cannot be written."""
        self.settings = settings
        if self.open_:
            self.open_.draft.ways = self._ways()
        write_settings(self.places.made().settings, settings)

    def new(self, form: str, answers: Mapping[str, Value]) -> str:
        """A new assessment in the library. Returns its id. Raises Trouble."""
        id_, row = secrets.token_hex(12), secrets.token_hex(12)
        assessment = begun(id_, form, answers, self.catalogue, self.settings, row)
        return self._add(assessment, self.settings.author())

    def example(self, language: Language) -> str:
        """The filled example in the library. Returns its id. Raises Trouble."""
        from ennakko.files.examples import example, example_file

        which: Literal["fi", "sv"] = "sv" if language == "sv" else "fi"
        assessment = example(which, self.catalogue, secrets.token_hex(12), lambda: secrets.token_hex(12))
        file = example_file(which)
        done = Together(tuple(Answer(page_state(p.id), "done") for p in pages(self.catalogue, assessment)))
        return self._add(applied(done, assessment), Author(secrets.token_hex(16), file.name, file.unit))

    def _add(self, assessment: Assessment, author: Author) -> str:
        now, edition = self.now(), self.catalogue.edition
        history = sealed(History(), assessment.answers, author, stamped(now))
        self.drafts.keep({edition.id: edition.content})
        self.drafts.add(assessment, history, headline(self.catalogue, assessment), now)
        return assessment.id

    def take_in(self, shared: Shared) -> Received:
        """Take in what a file holds. Raises Trouble."""
        from ennakko.files import receiving

        self.close()
        return receiving.receive(shared, self.drafts, self.catalogue, self.settings.author(), self.now())

    @property
    def backups(self) -> list[Backup]:
        """The copies of the assessments, newest first. Those in the second place count when they are not here, too."""
        from ennakko.files.backups import backups
        from ennakko.files.second_place import elsewhere

        here = backups(self.places.backups)
        names = {backup.path.name for backup in here}
        there = elsewhere(self.settings.backup_folder, self.settings.profile if here else "")
        return sorted([*here, *(backup for backup in there if backup.path.name not in names)], reverse=True)

    @property
    def recoverable(self) -> bool:
        """Whether the forms are read and there are copies of the assessments."""
        return self._catalogue is not None and bool(self.backups)

    def look_into(self, backup: Backup, id_: str) -> OpenDraft:
        """One assessment of a copy, to be read. Raises Trouble."""
        from ennakko.files import recovery

        kept, edition = recovery.drawn(backup, id_)
        editions = self.editions_with({kept.assessment.edition: edition} if edition else {})
        return OpenDraft(kept.assessment, editions.of(kept.assessment), editions=editions)

    def put_back(self, backup: Backup) -> None:
        """Take a copy of the database into use. What was there is kept aside in the data folder. Raises Trouble.

        With a copy from elsewhere come the settings that it was made with, unless somebody has worked here already.
        """
        from ennakko.files import backups, second_place

        if backup.path.parent != self.places.backups and not (self._drafts and self._drafts.summaries()):
            self._take_over(backup.path.with_name(second_place.SETTINGS))

        self.close()
        if self._drafts is not None:
            self._drafts.close()
            self._drafts = self._editions = None
        try:
            backups.restore(backup, self.places.database)
        finally:
            self.begin()

    def _take_over(self, settings: FilePath) -> None:
        """Be again who the copies are of: the profile names one's own answers."""
        if settings.is_file():
            found = read_settings(settings)
            self.set(msgspec.structs.replace(found, backup_folder=found.backup_folder or self.settings.backup_folder))

    def bring_back(self, backup: Backup, id_: str) -> Draft | None:
        """Take an assessment of a copy into the library when it is gone from there. Raises Trouble.

        Returns what the copy holds of one that is still here, so that its answers can be taken on in one step.
        """
        from ennakko.files import recovery

        draft, edition = recovery.drawn(backup, id_)
        assessment = draft.assessment
        if edition:
            self.drafts.keep({assessment.edition: edition})
        if self.drafts.known(id_):
            self.drafts.restore(id_)
            return draft
        shown = headline(self.editions.of(assessment), assessment)
        self.drafts.add(assessment, draft.history, shown, self.now(), draft.extra)
        return None

    def copied(self, reason: str) -> Callable[[], None]:
        """What copies the database, to be done on any thread. It raises Trouble."""
        from ennakko.files import backups

        places, at = self.places, self.now()
        return lambda: (backups.taken(places.database, places.backups, at, reason), None)[1]

    def editions_with(self, came_along: Mapping[str, str]) -> Editions:
        """The forms that assessments are made with, and those that came along with files."""
        return Editions(self.catalogue, self.drafts.edition, came_along, self.drafts.editions)

    def open(self, id_: str) -> OpenAssessment:
        """Open an assessment, closing the one that is open. Who comes back to it can still undo. Raises Trouble."""
        self.close(may_come_back=True)
        kept = self.drafts.load(id_)
        if not kept.assessment.edition:
            self.drafts.adopt(id_, self.catalogue.edition)
            kept = self.drafts.load(id_)
        self.open_ = self._left.back(kept) or self._begun(kept)
        self.open_.draft.ways = self._ways()
        self.opened.emit()
        return self.open_

    def _begun(self, kept: Draft) -> OpenAssessment:
        draft = OpenDraft(kept.assessment, self.catalogue, editions=self.editions)
        autosave = Autosave(draft, self.drafts, kept.history, self._author, self.now, kept.modified, draft)
        draft.changed.connect(lambda _: self._idle.start())
        draft.edition_changed.connect(self._edition_changed)
        return OpenAssessment(draft, autosave, kept.page, kept.extra)

    def close(self, *, may_come_back: bool = False) -> bool:
        """Put the open assessment on record and let it go; and the one left last, unless one may come back to it.

        Returns False, and keeps it open, when it cannot be saved.
        """
        self._idle.stop()
        if self.open_ is not None:
            self.closing.emit()
            if not self.open_.autosave.seal():
                return False
            closed, self.open_ = self.open_, None
            self.closed.emit(closed)
            self._left.keep(closed)
        if not may_come_back:
            self._left.let_go()
        return True

    def _edition_changed(self, _: object) -> None:
        self._idle.start()
        self.edition_changed.emit()

    def _ways(self) -> Ways:
        return ways(self.settings, lambda: self.now().date())

    def _author(self) -> Author:
        return self.settings.author()

    def _seal(self) -> None:
        if self.open_:
            self.open_.autosave.seal()
