"""A text box grows with its text at every width, also where a scroll bar makes its lines narrower, and so more."""

from __future__ import annotations

from random import Random

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ennakko.ui.fields.text_fields import MOST_LINES, GrowingText

TEXT = "Sivistyslautakunta päättää miten kirjasto palvelee Koskelassa ja Ylikylässä 12 000 euroa vuodessa"


def test_a_text_about_as_long_as_a_screenful_comes_to_rest_at_every_width(qapp: QApplication) -> None:
    chance, words = Random(1), TEXT.split()
    around = QWidget()
    box = GrowingText(4)
    QVBoxLayout(around).addWidget(box)
    around.show()
    for _ in range(12):
        paragraphs = [" ".join(chance.choice(words) for _ in range(chance.randint(30, 70))) for _ in range(4)]
        box.setPlainText("\n".join(paragraphs))
        for width in (690, 640, 250, 260):
            around.resize(width, 500)
            qapp.processEvents()
            lines = round(box.document().size().height())
            shown = box.viewport().height() / box.fontMetrics().lineSpacing()
            assert shown >= min(lines, MOST_LINES)
            assert shown <= min(lines, MOST_LINES) + 2
    around.close()
