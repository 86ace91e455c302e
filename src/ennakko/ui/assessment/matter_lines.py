"""The lines above the pages that come when there is something to say of the whole assessment."""

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.words import Language
from ennakko.ui.assessment.edition_line import EditionLine
from ennakko.ui.assessment.final_line import FinalLine
from ennakko.ui.notice_bar import NoticeBar
from ennakko.ui.together.dispute_note import DisputeLine


def matter_lines(draft: OpenDraft, language: Language) -> tuple[NoticeBar, ...]:
    """From top to bottom, each hidden while it has nothing to say."""
    return EditionLine(draft, language), DisputeLine(draft), FinalLine(draft)
