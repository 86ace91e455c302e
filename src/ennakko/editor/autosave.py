"""Typing reaches the disk by itself, and nothing says "saved" before it is."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from ennakko.editor.open_draft import Change, OpenDraft
from ennakko.files.drafts import Drafts
from ennakko.files.headline import headline
from ennakko.model.assessment import EDITION, Path, differing
from ennakko.model.disagreement import is_view, written
from ennakko.model.history import Author, History
from ennakko.model.timeline import stamped
from ennakko.model.trouble import Trouble

DELAY_MS = 300


class Autosave(QObject):
    """Writes what changed, at most a fraction of a second after the key that changed it.

    `saved` comes after the commit has returned. After `failed` what is unsaved is kept and tried again.
    """

    saved = Signal(object)  # datetime
    failed = Signal(object)  # Trouble

    def __init__(
        self,
        draft: OpenDraft,
        drafts: Drafts,
        history: History,
        author: Callable[[], Author],
        now: Callable[[], datetime],
        since: datetime,
        parent: QObject | None = None,
    ) -> None:
        """`since` is when the draft was last written: what is not on record yet was given then at the latest."""
        super().__init__(parent)
        self._draft = draft
        self._drafts = drafts
        self._history = history
        self._author = author
        self._now = now
        self._since = stamped(since)
        self._given: dict[Path, str] = {}
        self._unsaved: set[Path] = set()
        self._exchanged = False
        self.undone = drafts.undone(draft.assessment.id)
        """The versions that were here and that undo has taken out again."""
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self.flush)
        draft.changed.connect(self._note)
        draft.edition_changed.connect(self._note)
        self.begin()

    def begin(self) -> None:
        """The assessment is opened, perhaps once more: what has been looked at since is no news."""
        draft, drafts, id_ = self._draft, self._drafts, self._draft.assessment.id
        draft.talk.begin(drafts.unsent(id_), self._keep_unsent)
        draft.news.begin(drafts.unseen(id_), self._history, self._author(), draft.assessment, self._see)
        self._tell_of_record()

    @property
    def history(self) -> History:
        """The versions on record."""
        return self._history

    @property
    def pending(self) -> bool:
        """Whether something has not reached the disk yet."""
        return bool(self._unsaved) or self._exchanged

    def exchange(self, history: History) -> None:
        """Go on with another history, which is written together with the answers.

        Only for steps of undo, and for what arrives by itself.
        """
        before, now = self._history.versions.keys(), history.versions.keys()
        self.undone = (self.undone | (before - now)) - now
        self._history = history
        self._exchanged = True
        self._timer.start()
        self._tell_of_record()

    def _tell_of_record(self) -> None:
        draft, me = self._draft, self._author()
        draft.disputes.take(self._history, draft.assessment)
        draft.talk.take(self._history, me)
        draft.news.take(self._history, me, draft.assessment)

    def _see(self, versions: frozenset[str]) -> None:
        """What has been looked at is only remembered for convenience. It is there to be found once it is written."""
        with suppress(Trouble):
            if not self._exchanged or self.flush():
                self._drafts.see(self._draft.assessment.id, versions)

    def _keep_unsent(self, about: Path, text: str) -> None:
        with suppress(Trouble):  # the next key tries again
            self._drafts.keep_unsent(self._draft.assessment.id, about, text)

    def _note(self, change: Change) -> None:
        self._unsaved |= change.paths
        self._given |= dict.fromkeys(change.paths, self.moment())
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> bool:
        """Write what is unsaved now. Returns whether everything is on the disk."""
        self._timer.stop()
        self._draft.talk.keep_unsent()
        if not self.pending:
            return True
        assessment, now = self._draft.assessment, self._now()
        changed = {path: assessment.answers.get(path) for path in self._unsaved}
        try:
            if EDITION in changed:
                edition = self._draft.catalogue.edition
                self._drafts.keep({edition.id: edition.content})
            exchanged = self._history if self._exchanged else None
            self._drafts.save(assessment.id, changed, headline(self._draft.catalogue, assessment), now, exchanged)
        except Trouble as trouble:
            self._timer.start(10 * DELAY_MS)
            self.failed.emit(trouble)
            return False
        self._unsaved.clear()
        self._exchanged = False
        self.saved.emit(now)
        return True

    def with_unsaved(self) -> History:
        """The history as it would be with everything on record, whether it can be written or not."""
        return written(self._history, self._draft.assessment.answers, self._author(), self._since, self._given)

    def moment(self) -> str:
        """The time now, as versions carry it."""
        return stamped(self._now())

    def seal(self) -> bool:
        """Put the answers on record as versions of this author. Returns whether everything is on the disk."""
        if not self.flush():
            return False
        now, history = self._now(), self.with_unsaved()
        more = [v for id_, v in history.versions.items() if id_ not in self._history.versions]
        if more:
            try:
                self._drafts.record(self._draft.assessment.id, more, now)
            except Trouble as trouble:
                self.failed.emit(trouble)
                return False
            self._history = history
            self._tell_of_record()
        self._since, self._given = stamped(now), {}
        return self._stand_on()

    def _stand_on(self) -> bool:
        """Where both views are to stand, they do so with what was written on. Returns whether it is on the disk."""
        draft = self._draft
        now = self._history.answers(draft.assessment.answers)
        stand = {path: now[path] for path in differing(draft.assessment.answers, now) if is_view(path) and path in now}
        if not stand:
            return True
        draft.show(stand)
        return self.flush()
