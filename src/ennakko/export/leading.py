"""Which words say what follows them, and so stay on the same page with it."""

from ennakko.export.blocks import Block, Facts, FigureBlock, Heading, Paragraph, Space, TableBlock, Ticks
from ennakko.export.word_text import plain


def leads(block: Paragraph, after: Block | None) -> bool:
    """Whether words stay with what follows: those before a table, a note before a picture or heading, any colon."""
    if block.held or isinstance(after, TableBlock | Space | Ticks) or plain(block.runs).rstrip().endswith(":"):
        return True
    if isinstance(after, FigureBlock | Heading):
        return block.look == "note"
    return isinstance(after, Facts) and len(after.facts) == 1
