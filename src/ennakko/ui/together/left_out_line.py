"""Above the pages: what lies in a file and is not brought in, by the names of the file, the question and the person."""

from __future__ import annotations

from collections.abc import Sequence

from ennakko.editor.open_draft import OpenDraft
from ennakko.files.left_out import LeftOut
from ennakko.model.history import Version
from ennakko.model.words import Language
from ennakko.ui.message import Message
from ennakko.ui.notice_bar import NoticeBar
from ennakko.ui.together.dispute_words import DisputeWords

_MOST = 2
_SHOWN = 1
_LISTED = 40


class LeftOutLine(NoticeBar):
    """Says the first of it; the rest, and what the answers say, in a dialog. It stays until it is closed."""

    def __init__(self, found: Sequence[LeftOut], draft: OpenDraft, language: Language) -> None:
        super().__init__()
        self._found = found
        self._language = language
        self._read = DisputeWords(draft, language, "")

    def tell(self) -> None:
        """Say it, once the line stands in its place."""
        lines = [self._line(each) for each in self._found[:_SHOWN]]
        if (more := len(self._found) - _SHOWN) > 0:
            lines.append(self.tr("… and %n more", "", more))
        self.say("\n".join(lines), self.tr("Sho&w what…"), self._show_whole, kind="warning_notice")

    def _show_whole(self) -> None:
        Message(self.tr("Not brought in"), self._whole(), self.window()).exec()
        self.show()

    def _line(self, each: LeftOut) -> str:
        if each.trouble is not None:
            left = self.tr("The file {} in the shared folder is left out.").format(each.name)
            return f"{left} {each.trouble.sentence(self._language)}"
        count = len(each.versions)
        words = self.tr("%n answer(s) in the file {} were changed outside Ennakko and are left out:", "", count)
        named = [self._signed(version) for version in each.versions[:_MOST]]
        return " ".join((words.format(each.name), "; ".join([*named, *(["…"] if count > _MOST else [])])))

    def _signed(self, version: Version) -> str:
        return f"{self._read.named(version.path)} ({self._read.name(version.by)})"

    def _whole(self) -> str:
        """Everything that is left out, with what it says."""
        said: list[str] = []
        for each in self._found:
            if each.trouble is not None:
                said.append(self._line(each))
                continue
            told = self.tr("In the file {}, changed outside Ennakko:").format(each.name)
            listed = [f"– {self._signed(v)}: {self._read.brief(v.path, v.value)}" for v in each.versions[:_LISTED]]
            if len(each.versions) > _LISTED:
                listed.append(self.tr("… and %n more", "", len(each.versions) - _LISTED))
            said.append("\n".join((told, *listed)))
        return "\n\n".join(said)
