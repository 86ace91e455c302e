"""What goes into a file for a colleague, and whether it takes a password to open it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from ennakko.files.password import SHORTEST, long_enough, suggested
from ennakko.model.words import Language
from ennakko.ui.fields.choice_cards import CardChoice, ChoiceCards
from ennakko.ui.form_dialog import FormDialog
from ennakko.ui.key_names import key_name
from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP
from ennakko.ui.together.asking_choice import AskingChoice, PageToAsk

_WHOLE, _CURRENT, _ASK, _BACK = "whole", "current", "ask", "back"


class ShareDialog(FormDialog):
    """Everything and no password unless the person says otherwise.

    `pages` are those of the assessment, `told` says how it is shared already, `asker` who waits for an
    answer: then sending it back comes first. Who is `nameless` is told so.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        pages: Sequence[PageToAsk] = (),
        here: str = "",
        told: str = "",
        asker: str = "",
        nameless: bool = False,
        language: Language = "fi",
    ) -> None:
        super().__init__(parent)
        self._language = language
        self.folder_wanted = False
        self.entitle(self.tr("Share with a colleague"), self.tr("&Choose the place and share"), self.tr("C&ancel"))
        if told:
            self.add(PlainLabel(told, kind="help"))
        if nameless:
            told_not = self.tr("You have not told your name, so colleagues cannot see whose answers these are.")
            where = self.tr("Write it in the settings ({}).").format(key_name("Ctrl+,"))
            self.add(PlainLabel(f"{told_not} {where}", kind="warning"))
        self.section(self.tr("What the file holds"))
        first = _BACK if asker else _WHOLE
        self.what = ChoiceCards(self._contents(asker, may_ask=bool(pages)), first)
        self.what.setAccessibleName(self.tr("What the file holds"))
        self.add(self.what)
        self.asking = AskingChoice(pages, here)
        self.asking.hide()
        self.add(self.asking)
        self.what.chosen.connect(self._show_asking)
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
        self.suggest.clicked.connect(self._suggest)
        self._protect(False)
        self.section(self.tr("Shared folder"))
        self.add(PlainLabel(self.tr("Answers can also be exchanged by themselves, through a folder you share.")))
        self.folder = QPushButton(self.tr("Shared &folder…"))
        self.folder.setAutoDefault(False)
        self.folder.clicked.connect(self._want_folder)
        beside = QHBoxLayout()
        beside.addWidget(self.folder)
        beside.addStretch(1)
        self.add(beside)
        self.what.button(first).setFocus()

    def _suggest(self) -> None:
        self.line.setText(suggested(self._language))

    @property
    def current_only(self) -> bool:
        """Whether answers that have been replaced stay at home."""
        return self.what.choice == _CURRENT

    @property
    def asks(self) -> bool:
        """Whether a colleague is asked something."""
        return self.what.choice == _ASK

    @property
    def goes_back(self) -> bool:
        """Whether this is the answer to somebody who asked."""
        return self.what.choice == _BACK

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

    def _show_asking(self) -> None:
        self.asking.setVisible(self.asks)
        self.grow()

    def _want_folder(self) -> None:
        self.folder_wanted = True
        self.reject()

    def _contents(self, asker: str, *, may_ask: bool) -> tuple[CardChoice, ...]:
        back = CardChoice(
            _BACK,
            self.tr("Send back: {}").format(asker),
            self.tr("Everything, with your answers. What you were asked is answered by this."),
        )
        ask = CardChoice(
            _ASK,
            self.tr("Ask a colleague"),
            self.tr("Everything, with a message and the pages or questions you would like to have an answer to."),
        )
        return (
            *((back,) if asker else ()),
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
            *((ask,) if may_ask else ()),
        )

    def _protect(self, on: bool) -> None:
        if on and not self.line.text():
            self.line.setText(suggested(self._language))
        for widget in (self.line, self.suggest):
            widget.setEnabled(on)
        self._missing.hide()
