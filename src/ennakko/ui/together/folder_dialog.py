"""The folder that colleagues see, too: which one it is, how the exchange goes, and an end to it."""

from __future__ import annotations

from pathlib import Path as FilePath

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from ennakko.editor.folder_exchange import FolderState
from ennakko.ui.form_dialog import FormDialog
from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP


class FolderDialog(FormDialog):
    """One folder for one assessment. `forbidden` is the data folder of this computer, which is no place for it."""

    def __init__(
        self, state: FolderState | None, told: str, forbidden: FilePath, begin: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._forbidden = forbidden
        self._begin = begin
        self.stopped = False
        accept = self.tr("&Use the folder") if state is None else self.tr("&Change the folder")
        self.entitle(self.tr("Shared folder"), accept, self.tr("C&ancel") if state is None else self.tr("C&lose"))
        self.add(
            PlainLabel(
                self.tr(
                    "Choose a folder that your colleagues can open, too: on a network drive, or in OneDrive, Nextcloud "
                    "or the like. Everybody's Ennakko writes one file of its own there and reads the files of the "
                    "others."
                )
            )
        )
        self.add(
            PlainLabel(
                self.tr(
                    "Your answers go there when you leave a page, or have not written for half a minute. What others "
                    "have answered comes here by itself. Whoever can open the folder can read the assessment."
                )
            )
        )
        if state is not None:
            self.section(self.tr("Now"))
            self.add(PlainLabel(told))
            self.stop = QPushButton(self.tr("&Stop using the folder"))
            self.stop.setAutoDefault(False)
            self.stop.clicked.connect(self._stop)
            row = QHBoxLayout()
            row.addWidget(self.stop)
            row.addStretch(1)
            self.add(row)
        self.line = QLineEdit(str(state.folder) if state else "")
        self.browse = QPushButton(self.tr("C&hoose…"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        place = QWidget()
        beside = QHBoxLayout(place)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(2 * STEP)
        beside.addWidget(self.line, 1)
        beside.addWidget(self.browse)
        place.setFocusProxy(self.line)
        self.field(self.tr("Folder"), place)
        self.line.setAccessibleName(self.tr("Folder"))
        self.missing = PlainLabel(kind="error")
        self.missing.hide()
        self.add(self.missing)
        self.line.setFocus()

    @property
    def folder(self) -> FilePath:
        """The folder that was chosen."""
        return FilePath(self.line.text().strip().strip('"'))

    @override
    def accept(self) -> None:
        if fault := self._fault():
            self.missing.setText(fault)
            self.missing.show()
            self.grow()
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().accept()

    def _fault(self) -> str:
        if not self.line.text().strip():
            return self.tr("Choose a folder.")
        if not self.folder.is_absolute() or not self.folder.is_dir():
            return self.tr("There is no such folder, or it cannot be reached just now.")
        if self.folder.resolve().is_relative_to(self._forbidden.resolve()):
            return self.tr("Ennakko keeps its own data in that folder. Choose another one.")
        return ""

    def _browse(self) -> None:
        begin = self.line.text().strip() or self._begin
        if chosen := QFileDialog.getExistingDirectory(self, self.tr("Shared folder"), begin):
            self.line.setText(chosen)
            self.missing.hide()

    def _stop(self) -> None:
        self.stopped = True
        super().accept()
