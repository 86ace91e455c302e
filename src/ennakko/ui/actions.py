"""The menu of the window: every entry, its key, and what it does, in one list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a menu. `needs` says what must be open for it to work."""

    id: str
    words: str
    keys: tuple[str, ...] = ()
    needs: str = ""
    checkable: bool = False


@dataclass(frozen=True, slots=True)
class Menu:
    """One menu of the menu bar. None is a line between entries."""

    words: str
    entries: Sequence[Entry | None]


def menus() -> tuple[Menu, ...]:
    """The menus in the language in use."""
    matter = Menu(
        translate("Actions", "&File"),
        (
            Entry("new", translate("Actions", "&New assessment…"), ("Ctrl+N",), "ready"),
            Entry("open", translate("Actions", "&Open a file…"), ("Ctrl+O",), "ready"),
            Entry("library", translate("Actions", "&All assessments"), ("Ctrl+L",), "assessment"),
            None,
            Entry("save", translate("Actions", "Is everything &saved?"), ("Ctrl+S",), "assessment"),
            Entry("document", translate("Actions", "Make the &document…"), ("Ctrl+E",), "assessment"),
            Entry("blank", translate("Actions", "Make an &empty form…"), (), "ready"),
            Entry("register", translate("Actions", "Make the &year’s register…"), (), "ready"),
            Entry("summary", translate("Actions", "&Copy the summary text"), ("Ctrl+Shift+C",), "assessment"),
            Entry("share", translate("Actions", "S&hare as a file…"), ("Ctrl+Shift+S",), "assessment"),
            Entry("folder", translate("Actions", "Shared &folder…"), (), "assessment"),
            None,
            Entry("settings", translate("Actions", "Se&ttings…"), ("Ctrl+,",), "ready"),
            Entry("quit", translate("Actions", "&Quit"), ("Ctrl+Q",)),
        ),
    )
    change = Menu(
        translate("Actions", "&Edit"),
        (
            Entry("undo", translate("Actions", "&Undo"), ("Ctrl+Z",), "assessment"),
            Entry("redo", translate("Actions", "&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "assessment"),
            None,
            Entry("find", translate("Actions", "&Find"), ("Ctrl+F",), "ready"),
            None,
            Entry("comment", translate("Actions", "&Comment on this question"), ("Ctrl+M",), "assessment"),
        ),
    )
    move = Menu(
        translate("Actions", "&Go"),
        (
            Entry("next", translate("Actions", "&Next page"), ("Ctrl+PgDown",), "assessment"),
            Entry("previous", translate("Actions", "&Previous page"), ("Ctrl+PgUp",), "assessment"),
            Entry("missing", translate("Actions", "Next &unanswered question"), ("Ctrl+G",), "assessment"),
            Entry("changed", translate("Actions", "Next chan&ge"), ("Ctrl+Shift+G",), "assessment"),
            Entry("asked", translate("Actions", "Next question a&sked of you"), ("Ctrl+Shift+A",), "assessment"),
            Entry("check", translate("Actions", "&Check and finish"), ("Ctrl+Enter", "Ctrl+Return"), "assessment"),
            Entry("pane", translate("Actions", "Next p&ane"), ("F6",), "assessment"),
        ),
    )
    look = Menu(
        translate("Actions", "&View"),
        (
            Entry("guidance", translate("Actions", "&Guidance"), ("F1",), "assessment", checkable=True),
            Entry("preview", translate("Actions", "&Preview of the document"), ("Ctrl+Shift+P",), "assessment", True),
            Entry("history", translate("Actions", "&History"), ("Ctrl+H",), "assessment"),
            Entry("comments", translate("Actions", "&Comments"), ("Ctrl+Shift+M",), "assessment"),
            None,
            Entry("larger", translate("Actions", "&Larger text"), ("Ctrl++", "Ctrl+=")),
            Entry("smaller", translate("Actions", "S&maller text"), ("Ctrl+-",)),
            None,
            Entry("language_fi", "&Suomi", (), "", checkable=True),
            Entry("language_sv", "S&venska", (), "", checkable=True),
            Entry("language_en", "&English", (), "", checkable=True),
        ),
    )
    about = Menu(
        translate("Actions", "&Help"),
        (
            Entry("guide", translate("Actions", "How to &use Ennakko"), ("Shift+F1",), "ready"),
            Entry("example", translate("Actions", "Open the filled &example"), (), "ready"),
            Entry("data", translate("Actions", "&Where is my data?")),
            Entry("recovery", translate("Actions", "&Backups and recovery…"), (), "ready"),
            Entry("promises", translate("Actions", "What is &promised"), (), "ready"),
            Entry("about", translate("Actions", "&About Ennakko")),
        ),
    )
    return (matter, change, move, look, about)


def filled(window: QMainWindow, acts: dict[str, Callable[[], None]]) -> dict[str, QAction]:
    """Fill the menu bar anew. Returns the actions by id; each knows what it needs in its data."""
    bar = window.menuBar()
    for head in bar.actions():  # `clear` alone would leave the menus with the bar for good
        if isinstance(gone := head.menu(), QMenu):
            gone.deleteLater()
    bar.clear()
    made: dict[str, QAction] = {}
    for menu in menus():
        shown = bar.addMenu(menu.words)
        for entry in menu.entries:
            if entry is None:
                shown.addSeparator()
                continue
            action = QAction(entry.words, shown)
            action.setShortcuts([QKeySequence(key) for key in entry.keys])
            action.setData(entry.needs)
            action.setCheckable(entry.checkable)
            action.triggered.connect(acts[entry.id])
            shown.addAction(action)
            made[entry.id] = action
    one_of = QActionGroup(made["language_fi"].parent() or bar)
    for each in ("fi", "sv", "en"):
        one_of.addAction(made[f"language_{each}"])
    return made
