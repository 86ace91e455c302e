"""The document of the open assessment as it would be made now, worked out anew beside the window after each change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from ennakko.editor.job import Job
from ennakko.editor.open_draft import OpenDraft
from ennakko.export.choices import Choices, DocumentLanguage
from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.findings import Horizon
from ennakko.model.history import History
from ennakko.model.recollection import Recollection
from ennakko.model.words import Language
from ennakko.ui.comparison.chart_values import Chart, ComparisonChart
from ennakko.ui.document.document_making import document_language

if TYPE_CHECKING:  # what writes documents is read when the first one is made
    from ennakko.export.earlier import Earlier
    from ennakko.export.paper_looks import PaperLook
    from ennakko.export.passages import Passage
    from ennakko.export.reading import Reading

PAUSE_MS: Final = 60
"""After the last key. Nobody reads a document between two keys."""


class Laid(msgspec.Struct, frozen=True):
    """A document as it is shown: its paper, its passages, what its pictures show, and the lines on top of pages."""

    title: str
    paper: PaperLook
    passages: tuple[Passage, ...]
    charts: Mapping[str, Chart]
    top: tuple[tuple[str, str, str], ...] = ()
    mark: str = ""


class LiveDocument(QObject):
    """While it is watched, tells of the document whenever it has become another one."""

    made = Signal(object)  # Laid

    def __init__(
        self,
        draft: OpenDraft,
        history: Callable[[], History],
        chosen: Callable[[], Choices],
        paper: Callable[[], str],
        today: Callable[[], date],
        language: Language,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._history = history
        self._chosen = chosen
        self._paper = paper
        self._today = today
        self._language = language
        self._watched = False
        self._busy = False
        self._stale = True
        self._before: tuple[Passage, ...] = ()
        self._earlier: Earlier | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._make)
        draft.changed.connect(self._changed)
        draft.disputes.changed.connect(self._changed)

    def watch(self, *, watched: bool) -> None:
        """Begin to follow the assessment, or stop."""
        self._watched = watched
        if watched and self._stale and not self._busy:
            self._make()

    def _changed(self) -> None:
        self._stale = True
        if self._watched:
            self._pause.start()

    def _make(self) -> None:
        if self._busy or not self._watched:
            return
        self._busy, self._stale = True, False
        assessment, catalogue = self._draft.assessment, self._draft.catalogue
        history, chosen, today = self._history(), self._chosen(), self._today()
        language, paper = document_language(assessment, self._language), self._paper()
        before = self._before

        def work() -> Laid:
            earlier = self._so_far()
            return followed(
                laid(assessment, catalogue, history, language, chosen, today, paper, earlier), before, earlier
            )

        lasting = QCoreApplication.instance() or self  # the assessment may be closed before the work is done
        job = Job(work, lasting)
        job.done.connect(self._done)
        job.broke.connect(self._broke)
        for end in (job.done, job.broke):
            end.connect(job.deleteLater)
        job.start()

    def _so_far(self) -> Earlier:
        from ennakko.export.earlier import Earlier

        self._earlier = self._earlier or Earlier()
        return self._earlier

    def _done(self, result: object) -> None:
        self._end()
        if isinstance(result, Laid):
            self._before = result.passages
            self.made.emit(result)

    def _broke(self, error: object) -> None:
        self._end()
        if isinstance(error, Exception):
            raise error

    def _end(self) -> None:
        self._busy = False
        if self._stale and self._watched and not self._pause.isActive():
            self._make()


def laid(
    assessment: Assessment,
    catalogue: Catalogue,
    history: History,
    language: DocumentLanguage,
    chosen: Choices,
    today: date,
    paper: str,
    earlier: Earlier | None = None,
) -> Laid:
    """The document of an assessment, for any thread. What still holds of `earlier` ones is taken from there."""
    from ennakko.export.blocks import FigureBlock
    from ennakko.export.earlier import Earlier
    from ennakko.export.paper_looks import paper_look
    from ennakko.export.passages import passages
    from ennakko.export.whole import whole
    from ennakko.export.word_fields import top

    earlier = earlier or Earlier()
    version = earlier.version(assessment, history)
    earlier.made.begin()
    report = whole(assessment, catalogue, history, language, chosen, today=today, version=version, earlier=earlier)
    content = None
    if paper:
        with suppress(OSError):  # a letterhead that is gone is told of when the document is made
            content = Path(paper).read_bytes()
    look = paper_look(content)
    look = look.tight() if report.tight else look
    spoken = [block.blocks for block in report.blocks if hasattr(block, "blocks")]
    drawn = any(isinstance(block, FigureBlock) for blocks in (report.blocks, *spoken) for block in blocks)
    charts = _charts(earlier, catalogue, language) if drawn else {}
    shown = passages(report, charts.keys(), look.room, earlier.made)
    return Laid(report.title, look, shown, charts, tuple(top(report.header)), report.header.draft)


def followed(laid: Laid, before: tuple[Passage, ...], earlier: Earlier) -> Laid:
    """A document to be shown after another: long tables in pieces, and what is as it was as the very same values.

    It has one page that never ends: below stands what stands below the first, but for the number of the page.
    """
    from ennakko.export.blocks import Run
    from ennakko.export.letterhead import PAGE
    from ennakko.export.passages import Passage, Words, kept, seen
    from ennakko.export.table_pieces import in_pieces

    lines = (said for said, _ in laid.paper.first.foot if PAGE not in said)
    foot = (Passage.of((Words("PageHeader", (Run(seen(said)),), apart=not n),)) for n, said in enumerate(lines))
    return msgspec.structs.replace(laid, passages=kept((*in_pieces(laid.passages, earlier.made), *foot), before))


def _charts(earlier: Earlier, catalogue: Catalogue, language: DocumentLanguage) -> dict[str, Chart]:
    """The charts of the answers that were read last."""
    from ennakko.export.choices import languages
    from ennakko.export.in_both import figure_key

    found: dict[str, Chart] = {}
    spoken = languages(language)
    for each in spoken:
        charts = _comparisons(earlier.read(each), catalogue, each)
        for horizon, chart in charts.items():
            key = f"comparison:{horizon}"
            found[figure_key(each, key) if len(spoken) > 1 else key] = chart
    return found


def _comparisons(
    read: Recollection[Reading], catalogue: Catalogue, language: Language
) -> Mapping[Horizon, ComparisonChart]:
    from ennakko.ui.comparison.chart_contents import comparison_charts

    return read.once(comparison_charts, lambda: comparison_charts(read.assessment, catalogue, language))
