"""What an official takes away: the Word document, the summary text, a file for a colleague."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path as FilePath

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from ennakko.editor.desk import Desk
from ennakko.editor.made_document import record_document
from ennakko.editor.open_assessment import OpenAssessment
from ennakko.editor.open_draft import OpenDraft
from ennakko.export.choices import EVERYTHING, Choices, Mark, mark_of
from ennakko.export.sections import sections
from ennakko.files.asking import Asking, asked, asking
from ennakko.files.file_names import LONGEST, from_words
from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.history import History, current
from ennakko.model.remarks import gaps
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language
from ennakko.ui.document.blank_form_dialog import BlankFormDialog
from ennakko.ui.document.document_dialog import DocumentDialog, remembered
from ennakko.ui.document.document_making import (
    Made,
    blank_document,
    blank_name,
    document_language,
    file_name,
    is_summary_cut,
    pdf_document,
    summarised,
    word_document,
    written,
)
from ennakko.ui.document.handing_over import HandingOver
from ennakko.ui.document.register_making import RegisterMaking
from ennakko.ui.together.asking_choice import pages_to_ask
from ennakko.ui.together.share_dialog import ShareDialog


class Finishing(QObject):
    """Makes things of the open assessment. Asks where to put them, works beside the window, and tells how it went."""

    told = Signal(str)
    given = Signal()
    """The assessment has been written into a file for somebody."""
    folder_wanted = Signal()
    answered = Signal()
    """What somebody asked has been answered."""

    def __init__(
        self, desk: Desk, language: Language, window: QWidget, told_of_sharing: Callable[[], str] = lambda: ""
    ) -> None:
        super().__init__(window)
        self._told_of_sharing = told_of_sharing
        self._desk = desk
        self._language = language
        self._window = window
        self._hand = HandingOver(desk, language, window, self)
        self.register = RegisterMaking(desk, language, window, self._hand)

    def make_document(self) -> None:
        """Ask for the language and the place, and make the Word document."""
        open_ = self._ready()
        if open_ is None:
            return
        assessment, catalogue = open_.draft.assessment, open_.draft.catalogue
        settings = self._desk.settings
        left = len(gaps(catalogue, assessment))
        drafting = mark_of(EVERYTHING, assessment) == "draft"
        ask = DocumentDialog(
            sections(assessment, catalogue),
            document_language(assessment, self._language),
            remembered(settings, drafting=drafting),
            self._language,
            self._draft_note(assessment, left),
            settings.word_base,
            self._window,
            may_be_final=not left,
        )
        if ask.exec() != QDialog.DialogCode.Accepted:
            return
        is_pdf = ask.ending == ".pdf"
        kind = self.tr("PDF (*.pdf)") if is_pdf else self.tr("Word document (*.docx)")
        path = self._hand.place(file_name(assessment, ask.ending), kind)
        if path is None:
            return
        with suppress(Trouble):  # what was chosen is only remembered for convenience
            self._desk.set(ask.kept(settings, drafting=drafting))
        history, today = open_.autosave.history, self._desk.now().date()
        paper = FilePath(ask.paper) if ask.paper else None
        chosen = (assessment, catalogue, history, ask.document_language, ask.choices, today, paper)
        make = pdf_document(*chosen) if is_pdf else word_document(*chosen)
        kept = self._desk.places.exports

        def work() -> tuple[FilePath, Made | bytes]:
            made = make()
            return written(path, made.content if isinstance(made, Made) else made, kept), made

        if made := self._hand.waited_for(self.tr("Making the document…"), lambda _: work()):
            number = record_document(open_, assessment, history)
            said = self._said_of(assessment, catalogue, ask.choices, number)
            self._hand.tell_document(self.tr("The document is ready"), *made, *said)

    def make_blank(self) -> None:
        """Ask for a form, its pages and a language, and make an empty form to print."""
        settings, catalogue = self._desk.settings, self._desk.catalogue
        here = self._desk.open_.draft.assessment.form if self._desk.open_ else ""
        ask = BlankFormDialog(catalogue.forms, here, self._language, settings.word_base, self._window)
        if ask.exec() != QDialog.DialogCode.Accepted:
            return
        form, language, pages = ask.chosen, ask.chosen_language, ask.chosen_pages
        path = self._hand.place(blank_name(form, language), self.tr("Word document (*.docx)"))
        if path is None:
            return
        today, kept = self._desk.now().date(), self._desk.places.exports
        paper, required = FilePath(settings.word_base) if settings.word_base else None, ask.only_required

        def work() -> tuple[FilePath, Made]:
            here = settings.organisation
            made = blank_document(form, catalogue, language, pages, today, here, paper, only_required=required)
            return written(path, made.content, kept), made

        if made := self._hand.waited_for(self.tr("Making the form…"), lambda _: work()):
            self._hand.tell_document(self.tr("The form is ready"), *made)

    def _said_of(self, assessment: Assessment, catalogue: Catalogue, choices: Choices, number: int) -> list[str]:
        """What the document says of itself, and what is not in it."""
        said: dict[Mark, str] = {
            "draft": self.tr("Every page says that the document is a draft."),
            "final": self.tr("The document is marked as final, with a code of its content."),
            "none": self.tr("The document has no mark."),
        }
        left = [
            section.name.in_(self._language)
            for section in sections(assessment, catalogue)
            if section.id in choices.left_out
        ]
        told = [said[mark_of(choices, assessment)]]
        told += [self.tr("Left out: {}.").format(", ".join(left))] if left else []
        version = self.tr("It is version {}. The number grows when the answers have changed since the last document.")
        return [*told, version.format(number)]

    def _draft_note(self, assessment: Assessment, left: int) -> str:
        draft = mark_of(EVERYTHING, assessment) == "draft"
        if left and draft:
            return self.tr("%n gap(s) still to fill: the document is marked as a draft.", "", left)
        if left:
            return self.tr("%n gap(s) still to fill.", "", left)
        return self.tr("The assessment is a draft, and the document says so.") if draft else ""

    def copy_summary(self) -> None:
        """Put the summary text on the clipboard."""
        open_ = self._ready()
        if open_ is None:
            return
        assessment = open_.draft.assessment
        catalogue, language = open_.draft.catalogue, document_language(assessment, self._language)
        text = summarised(assessment, catalogue, language)
        QGuiApplication.clipboard().setText(text)
        said = self.tr("The summary text is on the clipboard: %n character(s).", "", len(text))
        if is_summary_cut(text, assessment, catalogue, language):
            said += " " + self.tr("The end of your own summary did not fit: check it.")
        self.told.emit(said)

    def share(self) -> None:
        """Ask what goes along and where to, and write a file for a colleague."""
        open_ = self._ready()
        if open_ is None:
            return
        draft, history = open_.draft, open_.autosave.history
        asker = asked(open_.extra)
        ask = ShareDialog(
            self._window,
            pages=tuple(pages_to_ask(draft.catalogue, draft.assessment, self._language)),
            here=draft.page,
            told=self._told_of_sharing(),
            nameless=not self._desk.settings.name.strip(),
            asker=(asker.by.name or self.tr("the one who asked")) if asker else "",
            language=self._language,
        )
        done = ask.exec() == QDialog.DialogCode.Accepted
        if ask.folder_wanted:
            self.folder_wanted.emit()
        if not done:
            return
        me = self._desk.settings.author()
        said = ask.asking
        extra = asking(open_.extra, Asking(me, said.text, said.pages, said.questions) if ask.asks else None)
        who = me.name if ask.goes_back else ""
        goes = current(history) if ask.current_only else history
        if self._write_file(draft, goes, ask.password, extra, who, gives=True) and ask.goes_back:
            self.answered.emit()

    def rescue(self) -> None:
        """Write a file elsewhere although the answers cannot be saved where they belong."""
        open_ = self._desk.open_
        if open_ is not None:
            self._write_file(open_.draft, open_.autosave.with_unsaved(), extra=open_.extra)

    def _write_file(
        self,
        draft: OpenDraft,
        history: History,
        password: str = "",
        extra: str = "{}",
        who: str = "",
        *,
        gives: bool = False,
    ) -> bool:
        name = FilePath(file_name(draft.assessment, ".ennakko"))
        if answers := from_words(who, LONGEST - len(name.name) - 1):
            name = name.with_name(f"{name.stem} {answers}{name.suffix}")
        path = self._hand.place(name.name, self.tr("Ennakko assessment (*.ennakko)"))
        if path is None:
            return False
        from ennakko.files import share
        from ennakko.files.sharing import shared

        before = share.Shared(
            id=draft.assessment.id,
            form=draft.assessment.form,
            history=history,
            extra=extra,
            password=password,
        )
        made = shared(draft.assessment, history, draft.catalogue, before)
        kept = self._desk.places.exports
        if put := self._hand.waited_for(self.tr("Writing the file…"), lambda _: share.write(path, made, fallback=kept)):
            if gives:
                self.given.emit()
            self._file_written(put, password)
        return put is not None

    def _file_written(self, path: FilePath, password: str) -> None:
        told = self.tr("It holds every answer and who gave it. Send it in a way that suits its content.")
        if password:
            told = self.tr("It opens with the password: {}").format(password)
        message = self._hand.message(self.tr("The file is ready to give to a colleague"), path, told)
        if password:
            message.add(self.tr("&Copy the password"), lambda: QGuiApplication.clipboard().setText(password))
        message.exec()

    def _ready(self) -> OpenAssessment | None:
        """The open assessment with everything on the disk and on record."""
        open_ = self._desk.open_
        return open_ if open_ is not None and open_.autosave.seal() else None
