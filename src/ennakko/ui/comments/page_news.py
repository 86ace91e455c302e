"""At the head of a page: what others have changed there since this person last looked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import Path
from ennakko.model.form import Page
from ennakko.model.history import Version, is_row
from ennakko.model.words import Language
from ennakko.ui.comments.news_line import NewsLine
from ennakko.ui.flow import Flow
from ennakko.ui.plain import Card, PlainLabel
from ennakko.ui.theme import STEP, role
from ennakko.ui.together.dispute_words import DisputeWords

LOOKED_MS = 2000
"""What is in sight now and was in sight so long ago has been looked at."""


class PageNews(Card):
    """Hidden while nothing has changed. What it tells of stays until the assessment is closed, or one says it is seen.

    Only what has been in sight counts as looked at: further down, in closed rows and in other cells of the matrix the
    rest waits for another time.
    """

    go_to = Signal(object)  # Path

    def __init__(self, page: Page, draft: OpenDraft, language: Language) -> None:
        super().__init__(kind="notice")
        self._page = page
        self._draft = draft
        self._language = language
        self._in_sight: frozenset[Path] = frozenset()
        self._look = QTimer(self, interval=LOOKED_MS)
        self._look.timeout.connect(self._look_around)
        self._said = PlainLabel("", kind="field_label")
        self.add(self._said)
        self.next = QPushButton(self.tr("Go to the next change"))
        self.next.clicked.connect(self._go)
        self.seen = QPushButton(self.tr("Mark as seen"))
        self.seen.clicked.connect(lambda: draft.news.see_page(page))
        buttons = Flow(3 * STEP)
        for button in (self.next, self.seen):
            role(button, "link")
            buttons.add(button)
        self.add(buttons)
        self._gone_to = -1
        draft.news.changed.connect(self._show)
        self._show()

    def _look_around(self) -> None:
        """What was in sight a moment ago and still is has been looked at."""
        inside = self.parentWidget()
        if inside is None or not inside.isVisible() or not self.window().isActiveWindow():
            self._in_sight = frozenset()
            return
        now = frozenset(self._seen_in(inside))
        self._draft.news.look_at(now & self._in_sight)
        self._in_sight = now

    def _seen_in(self, inside: QWidget) -> Iterator[Path]:
        yield from (path for line in inside.findChildren(NewsLine) if (path := line.changed_at))
        if not self.visibleRegion().isEmpty():
            yield from (v.path for v in self._draft.news.on(self._page) if not self._is_there(v))

    def _show(self) -> None:
        found = self._draft.news.on(self._page)
        fresh = any(self._draft.news.is_fresh(version.path) for version in found)
        if fresh != self._look.isActive():
            self._look.start() if fresh else self._look.stop()
        if found:
            self._said.setText("\n".join(self._told(found)))
            self.setAccessibleName(self._said.text())
            self.next.setVisible(any(self._is_there(version) for version in found))
        self.setVisible(bool(found))

    def _told(self, found: tuple[Version, ...]) -> list[str]:
        words = DisputeWords(self._draft, self._language, "")
        people = {version.by.id: version for version in sorted(found, key=lambda v: v.at)}
        lines = [self.tr("Changed since you last looked:")]
        for last in people.values():
            mine = [version for version in found if version.by.id == last.by.id]
            lines.append(f"{words.who(last.by)}, {words.when(last.at)}: {', '.join(self._counted(mine))}")
        return lines

    def _counted(self, mine: list[Version]) -> list[str]:
        kinds = Counter("gone" if is_row(v.path) and v.value is None else is_row(v.path) for v in mine)
        said = (
            (kinds[False], self.tr("%n answer(s)", "", kinds[False])),
            (kinds[True], self.tr("%n new row(s)", "", kinds[True])),
            (kinds["gone"], self.tr("%n removed row(s)", "", kinds["gone"])),
        )
        return [words for count, words in said if count]

    def _is_there(self, version: Version) -> bool:
        return version.path in self._draft.assessment.answers or not is_row(version.path)

    def _go(self) -> None:
        """Around all that have changed, from the first."""
        found = [version.path for version in self._draft.news.on(self._page) if self._is_there(version)]
        if found:
            self._gone_to = (self._gone_to + 1) % len(found)
            self.go_to.emit(found[self._gone_to])
