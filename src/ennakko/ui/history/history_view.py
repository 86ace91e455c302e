"""The history of an assessment: who answered what, when and over what, newest first, by day and person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from ennakko.editor.open_draft import OpenDraft
from ennakko.files.sharing_record import Source
from ennakko.language import clock, day
from ennakko.model.assessment import Path
from ennakko.model.disagreement import is_view
from ennakko.model.history import History, Version, is_row
from ennakko.model.standing import pages
from ennakko.model.timeline import Event, Sitting, moment, people, sittings
from ennakko.model.word_differences import Pieces, differences
from ennakko.model.words import Language, shortened
from ennakko.ui.fields.drop_down import DropDown
from ennakko.ui.flow import Flow
from ennakko.ui.plain import Card, PlainLabel, plain_action
from ennakko.ui.room_page import RoomPage
from ennakko.ui.theme import STEP, role
from ennakko.ui.together.dispute_words import DisputeWords
from ennakko.ui.together.settled_words import settled_in_full

LONG = 140
"""Of two texts longer than this only the words that differ are told."""
_ONE = "_one"
"""What stands for the one question whose history is wanted."""
OWN = 1_000
"""Letters of the words that differ, each side."""
MOST = 60
"""So many answers are told at once."""


class HistoryView(RoomPage):
    """The page. Everything on it is read from the versions on record."""

    state_wanted = Signal(object)
    """The assessment as it stood at this time (datetime) is wanted."""

    def __init__(
        self,
        draft: OpenDraft,
        history: History,
        language: Language,
        me: str,
        about: Path | None = None,
        sources: Mapping[str, Source] = MappingProxyType({}),
    ) -> None:
        super().__init__()
        self._sources = sources
        self._draft = draft
        self._history = history
        self._language = language
        self._words = DisputeWords(draft, language, me)
        self._told = MOST
        self.state_links: list[str] = []
        asked = list(pages(draft.catalogue, draft.assessment))
        self._on_page = {p.id: {q.id for q in p.questions()} for p in asked}
        self.page = DropDown(20)
        self.page.addItem(self.tr("All pages"), "")
        for each in asked:
            self.page.addItem(each.title.in_(language), each.id)
        self._about = about
        if about:
            self.page.insertItem(0, shortened(self._words.named(about), 60), _ONE)
            self.page.setCurrentIndex(0)
        self.person = DropDown(20)
        self.person.addItem(self.tr("Everybody"), "")
        for author in sorted(people(history), key=lambda each: each.id != me):  # oneself first, whoever was last
            self.person.addItem(self._words.who(author), author.id)
        filters = Flow(2 * STEP)
        for box, name in ((self.page, self.tr("Page")), (self.person, self.tr("Person"))):
            box.setAccessibleName(name)
            box.currentIndexChanged.connect(self._look_anew)
            filters.add(box)
        self.stand_above(PlainLabel(self.tr("History"), kind="page_heading"), filters)
        self.close_button = QPushButton(self.tr("&Close"))
        self.close_button.clicked.connect(self.left)
        self.buttons.add(self.close_button)
        self._show()

    def focus_first(self) -> None:
        """Put the keyboard on the first filter."""
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_anew(self) -> None:
        self._told = MOST
        self._show()

    def _show(self) -> None:
        column = self.paper(above=2)
        self.state_links = []
        left = self._told
        found = sittings(self._history, self._wanted)
        for sitting in found:
            column.addWidget(self._card(sitting, left))
            left -= len(sitting.events)
            if left <= 0:
                break
        if self._told == left:
            column.addWidget(PlainLabel(self.tr("Nothing has been answered here yet.")))
        if left < 0 or next(found, None) is not None:
            more = QPushButton(self.tr("Show &earlier ones"))
            more.clicked.connect(self._show_more)
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.show_paper()

    def _show_more(self) -> None:
        self._told += 4 * MOST
        at = self.area.verticalScrollBar().value()
        self._show()
        self.area.verticalScrollBar().setValue(at)
        self.focus_first()

    def _wanted(self, version: Version) -> bool:
        page, person = str(self.page.currentData() or ""), str(self.person.currentData() or "")
        path = version.path[1:] if is_view(version.path) else version.path
        if page == _ONE:
            return path == self._about and (not person or version.by.id == person)
        return (not page or path[0] in self._on_page[page]) and (not person or version.by.id == person)

    def _card(self, sitting: Sitting, most: int) -> Card:
        heading = f"{day(datetime.fromisoformat(sitting.day).date())} · {self._words.who(sitting.by)}"
        card = Card(heading)
        for line in self._lines(sitting, most):
            card.add(PlainLabel(line))
        for source in self._came_through(sitting):
            card.add(PlainLabel(source, kind="small"))
        state = QPushButton(self.tr("The assessment as it was after this"))
        role(state, "link")
        state.setAccessibleName(plain_action(f"{state.text()}: {heading}"))
        state.clicked.connect(partial(self.state_wanted.emit, sitting.until))
        self.state_links.append(state.accessibleName())
        card.body.addWidget(state, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _came_through(self, sitting: Sitting) -> Iterator[str]:
        """The files that the answers came in through. What was written on this computer came in through none."""
        came = (self._sources.get(event.version.id) for event in sitting.events)
        first: dict[str, datetime] = {}
        for source in came:
            if source is not None:
                first[source.name] = min(source.at, first.get(source.name, source.at))
        for name, at in first.items():
            when = self.tr("{} at {}").format(day(at.astimezone().date()), clock(at.astimezone(), self._language))
            yield self.tr("Came from the file {} on {}").format(name, when)

    def _lines(self, sitting: Sitting, most: int) -> Iterator[str]:
        for event in sitting.events[: max(1, most)]:
            time = clock(moment(event.version), self._language)
            yield f"{time} · {self._told_of(event)}"

    def _told_of(self, event: Event) -> str:
        if event.settled is not None:
            return settled_in_full(event.settled, self._words)
        path, value = event.version.path, event.version.value
        named = self._words.named(path)
        if is_row(path):
            return self.tr("{}: removed").format(named)
        said = self._words.brief(path, value)
        if isinstance(event.before, str) and isinstance(value, str) and len(event.before) > LONG < len(value):
            before, after = (self._own(pieces) for pieces in differences(event.before, value))
            return f"{named}: {before} → {after}"
        if event.before is not None:
            return f"{named}: {self._words.brief(path, event.before)} → {said}"
        return f"{named}: {said}"

    def _own(self, pieces: Pieces) -> str:
        """Of a long text the words that changed."""
        own = (" ".join(piece.text.split()).strip(".,;: ") for piece in pieces if piece.own)
        return shortened(" … ".join(words for words in own if words), OWN) or "…"
