"""Room for answers as WordprocessingML: content controls with a title, so that a screen reader says what is asked.

On paper they are a frame and dots to write on, and boxes to tick.
"""

from collections.abc import Iterator
from itertools import count

from ennakko.export.blocks import BOX, ROOM, Line, Space, Ticks
from ennakko.export.word_text import escaped, line_break, paragraph, words
from ennakko.export.wording import NO_BREAK

_APART = "\u2003 "
_LONGEST = 64
"""Word takes no longer titles of controls."""
_W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
_SYMBOLS = '<w:rFonts w:ascii="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol"/>'


class Blanks:
    """Writes places to fill; each control of a document has a number of its own."""

    def __init__(self) -> None:
        self._numbers: Iterator[int] = count(1)

    def space(self, block: Space) -> str:
        """A frame of so many lines."""
        return paragraph("Space", self.room(block.asked, block.known) + line_break() * (block.lines - 1))

    def ticks(self, block: Ticks) -> str:
        """The boxes with their words, on one line or below each other and kept together."""
        lines = block.rows()
        return "".join(
            paragraph("Tick", words(_APART).join(self._tick(block.asked, item) for item in line), _HELD if rest else "")
            for rest, line in zip(reversed(range(len(lines))), lines, strict=True)
        )

    def line(self, line: Line) -> str:
        """What stands on a line of a table: a place to write, boxes with their words, or a box alone."""
        said = [run.text for run in line.runs]
        if line.space:
            return self.room(line.space, "".join(said).removeprefix(ROOM))
        if said == [BOX]:
            return self.box(line.ticks)
        return words(_APART).join(self._tick(line.ticks, item) for item in said if item != BOX)

    def _tick(self, asked: str, item: str) -> str:
        return self.box(f"{asked} {item}") + words(f"{NO_BREAK}{NO_BREAK}{item}")

    def room(self, asked: str, known: str = "") -> str:
        """A place to write: what is known already, or dots that go when something is written."""
        shown = words(known) or words(ROOM, '<w:rStyle w:val="Quiet"/>')
        return self._control(asked, "" if known else "<w:showingPlcHdr/>", '<w:text w:multiLine="1"/>', shown)

    def box(self, asked: str) -> str:
        """A box to tick."""
        states = "".join(
            f'<w14:{state} w14:val="{sign}" w14:font="Segoe UI Symbol"/>'
            for state, sign in (("checkedState", "2612"), ("uncheckedState", "2610"))
        )
        kind = f'<w14:checkbox {_W14}><w14:checked w14:val="0"/>{states}</w14:checkbox>'
        return self._control(asked, "", kind, words(BOX, _SYMBOLS))

    def _control(self, asked: str, placeholder: str, kind: str, shown: str) -> str:
        title = asked if len(asked) <= _LONGEST else f"{asked[: _LONGEST - 1]}…"
        number = next(self._numbers)
        properties = f'<w:alias w:val="{escaped(title)}"/><w:id w:val="{number}"/>{placeholder}{kind}'
        return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{shown}</w:sdtContent></w:sdt>"


_HELD = "<w:keepNext/>"
