"""The organisation's own forms in the settings: what there is, adding, removing, and what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ennakko.files.form_faults import BadForms, Fault
from ennakko.files.own_folder import mistaken, own_name
from ennakko.files.own_store import OwnForm, brought_back, mended_name, own_forms_in, put_aside, take_in
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language
from ennakko.ui.flow import Flow
from ennakko.ui.plain import Card, PlainLabel, plain_action
from ennakko.ui.theme import STEP, role


class OwnForms(QWidget):
    """A row for each file, with its name and edition. `changed` says that the forms are to be read again."""

    changed = Signal()

    def __init__(
        self,
        folders: tuple[Path, ...],
        language: Language,
        faults: tuple[Fault, ...] = (),
        parent: QWidget | None = None,
        *,
        choose: Callable[[QWidget], Sequence[str]] | None = None,
    ) -> None:
        """`folders`, the person's own last: only there files are added and removed."""
        super().__init__(parent)
        self._folders = folders
        self._language = language
        self._choose = choose or self._ask
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * STEP)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(STEP)
        self._column.addLayout(self._rows)
        self.add = QPushButton(self.tr("Add fo&rms…"))
        self.add.clicked.connect(self._add)
        line = QHBoxLayout()
        line.addWidget(self.add)
        line.addStretch(1)
        self._column.addLayout(line)
        self.told: Card | None = None
        self._list()
        if faults:
            self.tell(self.tr("Own forms are not in use, because they have %n fault(s).", "", len(faults)), faults)

    def tell(self, heading: str, faults: tuple[Fault, ...]) -> None:
        """Show everything that is wrong, a line each."""
        self.quiet()
        self.told = Card(heading, kind="error_notice")
        lines = "\n\n".join(fault.sentence(self._language) for fault in faults)
        self.told.add(PlainLabel(lines, selectable=True))
        self._column.addWidget(self.told)

    def quiet(self) -> None:
        """Nothing is wrong any more."""
        if self.told is not None:
            self.told.hide()
            self.told.deleteLater()
            self.told = None

    def _list(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        found = [own for folder in self._folders for own in own_forms_in(folder)]
        lost = [(folder, path) for folder in self._folders for path in mistaken(folder)]
        for own in found:
            self._rows.addWidget(self._row(own))
        for folder, path in lost:
            self._rows.addWidget(self._mistaken_row(folder, path))
        if not found and not lost:
            self._rows.addWidget(PlainLabel(self.tr("There are none yet."), kind="help"))

    def _row(self, own: OwnForm) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(PlainLabel(self._said(own)), 1)
        if own.folder == self._folders[-1]:
            remove = QPushButton(self.tr("Remove"))
            role(remove, "link")
            remove.setAccessibleName(f"{remove.text()}: {self._said(own)}")
            remove.clicked.connect(partial(self._remove, own))
            line.addWidget(remove)
        else:
            line.addWidget(PlainLabel(self.tr("Shared by your organisation"), kind="help", wrap=False))
        return row

    def _mistaken_row(self, folder: Path, path: Path) -> QWidget:
        """A file that is not found by its name, and what to do about it."""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words = self.tr("{} is not in use: its name ends in .txt, which Notepad adds.").format(path.name)
        line.addWidget(PlainLabel(words), 1)
        if folder == self._folders[-1]:
            use = QPushButton(plain_action(self.tr("Use it as {}").format(own_name(path.name))))
            use.clicked.connect(partial(self._mend, path))
            line.addWidget(use)
        else:
            line.addWidget(PlainLabel(self.tr("Shared by your organisation"), kind="help", wrap=False))
        return row

    def _said(self, own: OwnForm) -> str:
        if own.name is None:
            return own.file
        name = own.name.in_(self._language)
        if own.edition is None:
            return f"{name} ({own.file})"
        return self.tr("{name}, edition {edition} ({file})").format(name=name, edition=own.edition, file=own.file)

    def _ask(self, parent: QWidget) -> Sequence[str]:
        kinds = ";;".join((self.tr("Forms (*.toml *.toml.txt)"), self.tr("All files (*)")))
        return QFileDialog.getOpenFileNames(parent, self.tr("Add forms"), "", kinds)[0]

    def _add(self) -> None:
        paths = [Path(chosen) for chosen in self._choose(self)]
        if paths:
            self._take(paths, partial(take_in, paths, self._folders[-1], self._folders[:-1]))

    def _mend(self, path: Path) -> None:
        def mended() -> tuple[OwnForm, ...]:
            return (mended_name(path, self._folders[-1], self._folders[:-1]),)

        self._take([path], mended)

    def _take(self, paths: Sequence[Path], take: Callable[[], tuple[OwnForm, ...]]) -> None:
        """Take files into use, all or none, and tell what became of them."""
        try:
            taken = take()
        except BadForms as error:
            self.tell(self._refusal(paths, error.faults), error.faults)
            return
        except Trouble as error:
            self._say(error.sentence(self._language))
            return
        except OSError:
            self._say(self.tr("The file could not be removed."))
            return
        self._after()
        others = [own.file for path, own in zip(paths, taken, strict=True) if path.name != own.file]
        if others:
            words = self.tr("Taken into use as {}, without the .txt that Notepad adds to a name.")
            self._say(words.format(", ".join(others)), kind="notice")

    def _refusal(self, paths: Sequence[Path], faults: tuple[Fault, ...]) -> str:
        """Why nothing was added: the files chosen have faults, or those that were here before."""
        chosen = {name for path in paths for name in (path.name, own_name(path.name))}
        if not any(fault.file in chosen for fault in faults):
            return self.tr("Nothing was added: own forms that were here before have %n fault(s).", "", len(faults))
        if len(paths) > 1:
            return self.tr("None of the files was added. They have %n fault(s) in all.", "", len(faults))
        return self.tr("“{}” was not added. It has %n fault(s).", "", len(faults)).format(paths[0].name)

    def _remove(self, own: OwnForm) -> None:
        try:
            aside = put_aside(own)
        except OSError:
            self._say(self.tr("The file could not be removed."))
            return
        self._after()
        told = self._say(self.tr("“{}” is no longer in use").format(own.file), kind="notice")
        told.add(PlainLabel(self.tr("It is kept in the folder {}.").format(aside.parent), selectable=True))
        back = QPushButton(self.tr("Take it back into use"))
        back.clicked.connect(lambda: self._bring_back(own, aside))
        line = Flow(STEP)
        line.add(back)
        told.add(line)

    def _bring_back(self, own: OwnForm, aside: Path) -> None:
        try:
            brought_back(own, aside)
        except OSError:
            self._say(self.tr("The file could not be taken back into use. It is still where it is kept."))
            return
        self._after()

    def _say(self, words: str, kind: str = "error_notice") -> Card:
        self.quiet()
        self.told = Card(words, kind=kind)
        self._column.addWidget(self.told)
        return self.told

    def _after(self) -> None:
        self.quiet()
        self._list()
        self.add.setFocus()
        self.changed.emit()
