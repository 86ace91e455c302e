"""Files that somebody has had in an editor of texts: what a program must not believe."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from ennakko.files.share_content import ENTRY


def edited(file: Path, *changes: tuple[str, str]) -> None:
    """Replace texts in an assessment file, and nothing else."""
    with zipfile.ZipFile(file) as archive:
        text = archive.read(ENTRY).decode()
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(ENTRY, text)
    file.write_bytes(packed.getvalue())
