"""Reading a shared file, with a question for the password when it takes one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget
from typing_extensions import override

from ennakko.editor.job import Job, raised
from ennakko.files import share
from ennakko.files.share import Shared
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language
from ennakko.ui.form_dialog import FormDialog
from ennakko.ui.plain import PlainLabel


def unlocked(path: Path, language: Language, parent: QWidget) -> Shared | None:
    """What is in a protected file. None: the person gave no password."""
    ask = PasswordDialog(path, language, parent)
    return ask.shared if ask.exec() == QDialog.DialogCode.Accepted else None


class PasswordDialog(FormDialog):
    """Asks until the password opens the file. Trying takes a second or two, beside the window."""

    def __init__(self, path: Path, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._language = language
        self.shared: Shared | None = None
        self.entitle(self.tr("The file is protected"), self.tr("&Open"), self.tr("C&ancel"))
        self.add(PlainLabel(path.name))
        self.line = QLineEdit()
        self.field(self.tr("Password"), self.line, self.tr("Ask the sender for it if you have not got it."))
        self.told = PlainLabel(kind="error")
        self.told.hide()
        self.add(self.told)
        self.line.setFocus()

    @override
    def accept(self) -> None:
        if not self.line.text().strip():
            self.line.setFocus()
            return
        self._wait(True)
        job = Job(partial(share.read, self._path, self.line.text()), self)
        job.done.connect(self._opened)
        job.troubled.connect(self._not_opened)
        job.broke.connect(raised)
        job.start()

    def _opened(self, shared: object) -> None:
        if isinstance(shared, Shared) and self.isVisible():
            self.shared = shared
            super().accept()

    def _not_opened(self, trouble: Trouble) -> None:
        self._wait(False)
        self.told.setText(trouble.sentence(self._language))
        self.told.show()
        self.grow()
        self.line.setFocus()
        self.line.selectAll()

    def _wait(self, on: bool) -> None:
        self.told.setVisible(False)
        self.accept_button.setText(self.tr("Opening…") if on else self.tr("&Open"))
        for widget in (self.line, self.accept_button):
            widget.setEnabled(not on)
