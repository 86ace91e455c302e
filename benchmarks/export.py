"""How long the Word document of the example takes, as a ratio to a floor measured in the same run.

The floor parses and writes as much XML, and packs as many bytes, with the standard library alone.
"""

import io
import itertools
import statistics
import sys
import time
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

from ennakko.export import word
from ennakko.export.report import report
from ennakko.files.answers import edit_from, read
from ennakko.files.forms import load
from ennakko.model.assessment import Assessment, blank
from ennakko.model.catalogue import Catalogue
from ennakko.model.edit import applied

ROUNDS = 9
ALLOWED = 5.0
"""Times the floor. A table built through the objects of python-docx would be far beyond it."""
SECONDS = 1.0
EXAMPLE = Path(__file__).parents[1] / "resources" / "examples" / "library_network_fi.json"


def assessment(catalogue: Catalogue) -> Assessment:
    """The bundled example."""
    file = read(EXAMPLE)
    count = itertools.count(1)
    start = blank("b" * 24, file.form or "LAAJA")
    return applied(edit_from(file.answers, catalogue, start, lambda: f"{next(count):024d}"), start)


def floor(content: bytes) -> None:
    """Parse, write and pack the parts of a document."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as package, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as copy:
        for name in package.namelist():
            copy.writestr(name, ElementTree.tostring(ElementTree.fromstring(package.read(name))))


def taken(work: Callable[[], object]) -> float:
    """Seconds for one run."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def main() -> int:
    """Measure in turns, print the middle values, and fail when the document is too slow."""
    catalogue = load()
    example = assessment(catalogue)

    def export() -> bytes:
        return word.document(report(example, catalogue, "fi", today=date(2026, 11, 22), version=1), {})

    content = export()
    pairs = [(taken(lambda: floor(content)), taken(export)) for _ in range(ROUNDS)]
    least, ours = (statistics.median(side) for side in zip(*pairs, strict=True))
    print(f"export of the example: {1000 * ours:.0f} ms, {ours / least:.1f} times the floor of {1000 * least:.0f} ms")
    return int(ours / least > ALLOWED or ours > SECONDS)


if __name__ == "__main__":
    sys.exit(main())
