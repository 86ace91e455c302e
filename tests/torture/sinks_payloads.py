"""Texts that paint something red wherever they are taken for more than text, and how red is found."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from ennakko.files.text import SHORT, clean

RED = "#ff0000"
"""No appearance of ours has it."""
_PIXEL = bytes((0, 0, 255, 255))  # blue, green, red, and nothing shining through
IN_ONE = 4
"""So many of them stand in one text."""
_BLOCKS = ("p", "div", "h1", "td", "li", "center")


def payloads(folder: Path) -> tuple[str, ...]:
    """Forty ways, with a picture in the folder."""
    image = QImage(24, 24, QImage.Format.Format_RGB32)
    image.fill(QColor(RED))
    file = folder / "red.png"
    image.save(str(file))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stubs know names of files only
    data = "data:image/png;base64," + base64.b64encode(buffer.data().data()).decode()
    sources = (str(file), file.as_uri(), f"file:{file}", data)
    found = [f'<img src="{source}">' for source in sources]
    found += [f"<img width=30 height=30 src='{source}'/>" for source in sources]
    found += [f'<b>lihava</b><img src="{source}">' for source in sources]
    found += [f'<{each} style="background-color:#ff0000">punainen</{each}>' for each in _BLOCKS]
    found += [f'<{each}><span style="background:#f00">punainen</span></{each}>' for each in _BLOCKS]
    found += [
        '<table bgcolor="#ff0000"><tr><td>punainen</td></tr></table>',
        '<table><tr><td bgcolor="red" width="90" height="30">&nbsp;</td></tr></table>',
        '<html><body bgcolor="red"><p style="background-color:red">punainen</p></body></html>',
        "<style>p {background-color: #ff0000}</style><p>punainen</p>",
        '<!DOCTYPE html><p style="background-color:rgb(255,0,0)">&lt;punainen&gt; &#9608;</p>',
        "<qt><p style='background-color:red'>punainen</p></qt>",
        f'<a href="{file.as_uri()}"><img src="{file}"></a>',
        '<a href="https://example.invalid/" style="background-color:#ff0000">linkki</a>',
        '<font color="#ff0000" size="7">&#9608;&#9608;&#9608;</font><hr>',
        '<span style="color:#ff0000; font-size:40px">&#9608;&#9608;</span><br>',
        '<pre style="background-color:#ff0000">punainen</pre>',
        f'<p><object data="{file}"></object><img alt="kuva" src="{file}"></p>',
        f"![kuva]({file})",
        f"**lihava** ![kuva](<{file}>)",
        f"# Otsikko\n\n| a |\n|---|\n| ![kuva]({file}) |",
        f"[![kuva]({file})]({file.as_uri()})",
    ]
    assert len(set(found)) == 40
    return tuple(found)


def oddities() -> tuple[str, ...]:
    """What paints nothing, and has upset other programs."""
    return (
        "&Tallenna && &lopeta",
        "%1 %2 %n %L1 {} {0} {name} {{ }} %s %(x)d",
        '{ INCLUDEPICTURE "red.png" } { DDEAUTO c:\\\\windows } {{7*7}} ${x}',
        "\u202egnp.der\u202c \u2066x\u2069 \u200f\u05d0\u05d1\u0627\u0644 \u200e",
        "x" * 700,
        "\n" * 60 + "loppu",
        "&lt;img src='red.png'&gt; &#60;b&#62; &nbsp;&#0;&#xFFFF;",
        'x"; } * { background: #ff0000; } QLabel { color: #ff0000 } /*',
        "=1+1 @SUM(A1) -2 +3 |cmd",
        "Z\u0336\u0301\u0302\u0303\u0304\u0306" * 40,
        "<![CDATA[ <p> ]]> <?xml version='1.0'?> <!-- -->",
        "\U0001f468\u200d\U0001f469\u200d\U0001f467 \ufe0f \u0000 \x1b[41m punainen \x1b[0m",
        "C:\\con\\nul.txt ../../etc/passwd \\\\kone\\jako",
        "\t\t- luettelo\n- - -\n1. a\n> lainaus\n```\nkoodi\n```",
    )


class Texts(Iterator[str]):
    """One text after another without end. Each holds some of the payloads and begins with another one than the text
    before, as Qt looks at the beginning only. In forty turns each place has been given each of them to begin with."""

    def __init__(self, folder: Path, turn: int) -> None:
        self._all = payloads(folder)
        self._odd = oddities()
        self._numbers = count(turn)
        self.given = 0

    def __next__(self) -> str:
        number = next(self._numbers)
        step = len(self._all) // IN_ONE
        some = [self._all[(number + step * n) % len(self._all)] for n in range(IN_ONE)]
        self.given += 1
        return clean(" ".join((*some, self._odd[number % len(self._odd)])), SHORT)

    def one(self) -> str:
        """A text with a single payload, for what must stay short."""
        self.given += 1
        return self._all[next(self._numbers) % len(self._all)]

    def name(self) -> str:
        """What a file or folder can be called: markup without a slash, as the end tags may be left out."""
        self.given += 1
        names = ('<p style="background-color:#ff0000">x', "<table bgcolor=red><tr><td>x", "<img src='red.png'>&x")
        return names[next(self._numbers) % len(names)]


def reds(image: QImage) -> int:
    """How many pixels are red."""
    if image.isNull():
        return 0
    plain = image.convertToFormat(QImage.Format.Format_RGB32)  # it holds the bits as long as they are read
    content = bytes(plain.constBits())
    return sum(1 for found in re.finditer(re.escape(_PIXEL), content) if found.start() % 4 == 0)
