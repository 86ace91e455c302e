"""How it stands with sharing, in words: the folder in use, the last file that was given, and what has just come."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject

from ennakko.editor.arrivals import Taken
from ennakko.editor.folder_exchange import FolderState
from ennakko.files.shared_folder import FolderAway
from ennakko.language import relative_day
from ennakko.model.words import Language


class SharingWords(QObject):
    """Says it in one language."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language

    def folder(self, state: FolderState, now: datetime) -> str:
        """The folder, when it was last exchanged, and with whom; or why it is not."""
        name = state.folder.name or str(state.folder)
        if isinstance(state.trouble, FolderAway):
            parts = [self.tr("The shared folder {} cannot be reached; trying again").format(name)]
        elif state.trouble is not None:
            parts = [self.tr("Shared folder: {}").format(name), state.trouble.sentence(self._language)]
        else:
            parts = [self.tr("Shared folder: {}").format(name)]
        if state.exchanged is not None:
            when = relative_day(state.exchanged, now, self._language)
            parts.append(self.tr("last exchanged {}").format(when))
        if state.trouble is not None:
            return " · ".join(parts)
        if state.people:
            parts.append(self.tr("with {}").format(", ".join(state.people)))
        elif state.exchanged is not None:
            parts.append(self.tr("nobody else is there yet"))
        return " · ".join(parts)

    def given(self, at: datetime, changed: int, now: datetime) -> str:
        """When a file was last given, and what has changed since."""
        when = relative_day(at, now, self._language)
        if not changed:
            return self.tr("Shared {} – nothing has changed since").format(when)
        return self.tr("Shared {} – %n answer(s) changed since", "", changed).format(when)

    def news(self, taken: Taken) -> str:
        """What came through the folder and from whom; empty when there is nothing that a person need know."""
        names = dict.fromkeys(change.by.name for change in taken.plan.changes if change.by.name)
        count = len(taken.plan.changes)
        said = []
        if count and names:
            said.append(self.tr("%n new answer(s): {}", "", count).format(", ".join(names)))
        elif count:
            said.append(self.tr("%n new answer(s)", "", count))
        if taken.plan.comments:
            said.append(self.tr("%n new comment(s)", "", taken.plan.comments))
        if views := len(taken.plan.views):
            said.append(self.tr("%n question(s) where the views differ and all of them stay", "", views))
        if taken.plan.claimed:
            said.append(self.tr("%n of them in your name", "", len(taken.plan.claimed)))
        return " · ".join(said)
