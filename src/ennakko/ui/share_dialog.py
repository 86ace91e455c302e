"""What goes into a file for a colleague, and whether it takes a password to open it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from ennakko.files.password import SHORTEST, long_enough, suggested
from ennakko.ui.choice_cards import CardChoice, ChoiceCards
from ennakko.ui.form_dialog import FormDialog
from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP

_WHOLE, _CURRENT = "whole", "current"


class ShareDialog(FormDialog):
    """Everything and no password unless the person says otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entitle(self.tr("Share with a colleague"), self.tr("&Choose the place and share"), self.tr("C&ancel"))
        self.section(self.tr("What the file holds"))
        self.what = ChoiceCards(self._contents(), _WHOLE)
        self.what.setAccessibleName(self.tr("What the file holds"))
        self.add(self.what)
        self.section(self.tr("Password"))
        self.protect = QCheckBox(self.tr("&Protect the file with a password"))
        self.add(self.protect)
        self.line = QLineEdit()
        self.suggest = QPushButton(self.tr("Su&ggest another"))
        self.suggest.setAutoDefault(False)
        self._place = QWidget()
        row = QHBoxLayout(self._place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * STEP)
        row.addWidget(self.line, 1)
        row.addWidget(self.suggest)
        self._place.setFocusProxy(self.line)
        self.field(
            self.tr("Password, at least {} characters").format(SHORTEST),
            self._place,
            self.tr(
                "Nobody can open the file without it, and it cannot be recovered. Tell it in another way than the "
                "file, for example by telephone."
            ),
        )
        self.line.setAccessibleName(self.tr("Password, at least {} characters").format(SHORTEST))
        self._missing = PlainLabel(kind="error")
        self._missing.hide()
        self.add(self._missing)
        self.protect.toggled.connect(self._protect)
        self.suggest.clicked.connect(lambda: self.line.setText(suggested()))
        self._protect(False)
        self.what.button(_WHOLE).setFocus()

    @property
    def current_only(self) -> bool:
        """Whether answers that have been replaced stay at home."""
        return self.what.choice == _CURRENT

    @property
    def password(self) -> str:
        """The password, or an empty text when the file takes none."""
        return self.line.text() if self.protect.isChecked() else ""

    @override
    def accept(self) -> None:
        if self.protect.isChecked() and not long_enough(self.line.text()):
            self._missing.setText(self.tr("The password needs at least {} characters.").format(SHORTEST))
            self._missing.show()
            self.grow()
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().accept()

    def _contents(self) -> tuple[CardChoice, ...]:
        return (
            CardChoice(
                _WHOLE,
                self.tr("Everything, with earlier answers"),
                self.tr("For those who work on the assessment with you."),
            ),
            CardChoice(
                _CURRENT,
                self.tr("Only the answers in force"),
                self.tr("Answers that have been replaced stay here. The copies can still be brought together later."),
            ),
        )

    def _protect(self, on: bool) -> None:
        if on and not self.line.text():
            self.line.setText(suggested())
        for widget in (self.line, self.suggest):
            widget.setEnabled(on)
        self._missing.hide()
