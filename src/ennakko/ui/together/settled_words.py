"""What was decided in a conflict, in words: for the history of an assessment and of one question."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ennakko.model.disagreement import both, sides
from ennakko.model.history import Conflict, is_row
from ennakko.model.settlement import Settlement
from ennakko.ui.together.dispute_words import DisputeWords

translate = QCoreApplication.translate


def settled(found: Settlement, words: DisputeWords) -> str:
    """That a conflict was decided, and for what."""
    return translate("SettledWords", "Conflict decided: {}").format(_decided(found, words))


def settled_in_full(found: Settlement, words: DisputeWords) -> str:
    """The same with the question before it, and the answer that stood after it."""
    told = f"{words.named(found.path)} · {settled(found, words)}"
    if found.stay:
        each = sides(Conflict(found.path, found.sides), words.me)
        return "\n".join((told, *(f"– {line}" for line in words.told(Conflict(found.path, found.sides), each))))
    return told if is_row(found.path) else f"{told} – {words.brief(found.path, found.version.value)}"


def _decided(found: Settlement, words: DisputeWords) -> str:
    if found.stay:
        return translate("SettledWords", "the views differ, and all of them stay")
    if is_row(found.path):
        stays = found.version.value is not None
        return translate("SettledWords", "the row stays") if stays else translate("SettledWords", "the row was removed")
    chosen, by = found.chosen, found.version.by.id
    if any(version.by.id == by for version in chosen):
        return translate("SettledWords", "one's own answer was chosen")
    if any(version.by.id == words.me for version in chosen):
        return translate("SettledWords", "your answer was chosen")
    if chosen:
        last = max(chosen, key=lambda version: (version.at, version.id))
        return translate("SettledWords", "the answer of {} was chosen").format(words.name(last.by))
    joined = (both(Conflict(found.path, found.sides), by, long=long) for long in (True, False))
    if found.version.value in joined:
        return translate("SettledWords", "both answers were taken, one after the other")
    return translate("SettledWords", "a new answer was written")
