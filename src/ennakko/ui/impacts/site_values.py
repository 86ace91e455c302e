"""What has been said of each site in one cell of the matrix: a line each, from which the site can be chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget
from typing_extensions import override

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.findings import Horizon
from ennakko.model.matrix import MatrixCell
from ennakko.model.matrix_words import values_said
from ennakko.model.sites import SITES, site_name
from ennakko.model.words import Language
from ennakko.ui.impacts.scale import paint_values
from ennakko.ui.impacts.scale_face import Face
from ennakko.ui.plain import Card, PlainLabel, plain_action
from ennakko.ui.theme import STEP, current, role


class SiteValues(Card):
    """The sites of a cell that have impacts of their own, with their values as signs and words."""

    wanted = Signal(str)
    """A site, to be looked at alone."""

    def __init__(self, cell: MatrixCell, shown: Sequence[Horizon], draft: OpenDraft, language: Language) -> None:
        super().__init__(draft.catalogue.phrase("heading_by_site", language))
        lines = QGridLayout()
        lines.setHorizontalSpacing(3 * STEP)
        lines.setVerticalSpacing(STEP)
        lines.setColumnStretch(2, 1)
        self.buttons: dict[str, QPushButton] = {}
        face = Face.of(draft.catalogue, language).beside_words
        for site in draft.assessment.rows(SITES):
            rows = tuple(row for row in cell.rows if row.site == site)
            if not rows:
                continue
            of_site = MatrixCell(cell.place, cell.alternative, rows, site)
            name = site_name(draft.catalogue, draft.assessment, site, language)
            said = values_said(draft.catalogue, of_site, shown, language)
            said = said or draft.catalogue.phrase("not_assessed", language)
            button = QPushButton(plain_action(name))
            role(button, "link")
            button.setAccessibleName(f"{name}: {said}")
            button.clicked.connect(lambda _=False, to=site: self.wanted.emit(to))
            self.buttons[site] = button
            at = lines.rowCount()
            lines.addWidget(button, at, 0, Qt.AlignmentFlag.AlignLeft)
            lines.addWidget(_Signs(of_site, shown, face), at, 1)
            lines.addWidget(PlainLabel(said, kind="quiet"), at, 2)
        self.add(lines)


class _Signs(QWidget):
    """The values of one site as in a cell of the matrix."""

    def __init__(self, cell: MatrixCell, shown: Sequence[Horizon], face: Face) -> None:
        super().__init__()
        self._face = face
        self._values = tuple(cell.values(horizon) for horizon in shown)

    @override
    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        return QSize(len(self._values) * 4 * height, height + 3 * STEP)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        width = self.width() / len(self._values)
        for n, values in enumerate(self._values):
            paint_values(painter, QRectF(n * width, 0, width, self.height()), values, current(), face=self._face)
        painter.end()
