"""The register of a year, made of the assessments on this computer."""

from __future__ import annotations

from pathlib import Path as FilePath

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from ennakko.editor.desk import Desk
from ennakko.files.file_names import from_words
from ennakko.model.words import Language
from ennakko.ui.document.document_making import Made, register_document, written
from ennakko.ui.document.handing_over import HandingOver
from ennakko.ui.document.register_dialog import RegisterDialog
from ennakko.ui.message import Message


class RegisterMaking(QObject):
    """Asks which year, and makes its register."""

    def __init__(self, desk: Desk, language: Language, window: QWidget, hand: HandingOver) -> None:
        super().__init__(hand)
        self._desk = desk
        self._language = language
        self._window = window
        self._hand = hand

    def make(self) -> None:
        """Read every assessment, ask for the year and the place, and make the register."""
        from ennakko.files.registered import of_library
        from ennakko.model.register import of_year

        if self._desk.open_ is not None and not self._desk.open_.autosave.seal():
            return
        database, catalogue = self._desk.places.database, self._desk.catalogue
        found = self._hand.waited_for(
            self.tr("Reading the assessments…"),
            lambda go_on: of_library(database, catalogue, go_on),
            self.tr("Cancel"),
        )
        if found is None:
            return
        if not found.entries:
            told = self.tr("The register counts the assessments on this computer year by year. There are none yet.")
            Message(self.tr("Nothing to register yet"), told, self._window).exec()
            return
        settings = self._desk.settings
        ask = RegisterDialog(
            found.years,
            lambda year: of_year(year, found.entries, {}).bodies(),
            self._language,
            settings.word_base,
            self._window,
        )
        if ask.exec() != QDialog.DialogCode.Accepted:
            return
        language, is_table = ask.chosen_language, ask.ending == ".csv"
        kind = self.tr("Table (*.csv)") if is_table else self.tr("Word document (*.docx)")
        name = from_words(self.tr("Register {}").format(ask.chosen_year)) + ask.ending
        path = self._hand.place(name, kind)
        if path is None:
            return
        year = of_year(ask.chosen_year, found.entries, ask.decisions)
        today, kept = self._desk.now().date(), self._desk.places.exports
        paper = FilePath(settings.word_base) if settings.word_base else None

        def work() -> tuple[FilePath, Made | None]:
            from ennakko.export.register import whose
            from ennakko.export.register_sheet import spreadsheet

            if is_table:
                return written(path, spreadsheet(year, language), kept), None
            organisation = whose(year) or settings.organisation
            made = register_document(year, catalogue, language, today, organisation, tuple(found.unread), paper)
            return written(path, made.content, kept), made

        done = self._hand.waited_for(self.tr("Making the register…"), lambda _: work())
        if done is None:
            return
        put, made = done
        heading = self.tr("The register is ready")
        counted = self.tr("%n matter(s) of the year.", "", len(year.entries))
        if made is not None:
            self._hand.tell_document(heading, put, made, counted)
        else:
            self._hand.message(heading, put, counted, opens=True).exec()
