"""A document of 300 impacts and 40,000 words: time and memory, as ratios to two floors measured in the same run.

The lower floor writes the same words as bare XML into a ZIP. The upper one fills the same tables through plain
python-docx, cell by cell. The cost must grow as the size does.
"""

import io
import statistics
import sys
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from datetime import date
from xml.sax.saxutils import escape

import docx

from ennakko.export import word
from ennakko.export.blocks import Report, TableBlock
from ennakko.export.plain import lines
from ennakko.export.report import report
from ennakko.files.forms import load
from ennakko.model.assessment import Assessment, Path, Value, blank
from ennakko.model.catalogue import Catalogue

IMPACTS, WORDS = 300, 40_000
ROUNDS = 3
FASTER = 5.0
"""Times faster than cell by cell, at least."""
LINEAR = 1.35
"""Twice the size may cost this many times twice as much."""
SENTENCE = "Palvelu siirtyy toiseen kylään ja matka pitenee kuusi kilometriä niille joilla ei ole omaa autoa. "


def large(catalogue: Catalogue, impacts: int, words: int) -> Assessment:
    """An assessment of so many impacts in four alternatives, with so many words in their descriptions and sources."""
    answers: dict[Path, Value] = {("scope",): "full", ("title",): "Palveluverkko 2035", ("language",): "fi"}
    alternatives = [f"{n:024d}" for n in range(1, 5)]
    answers |= {("alternatives", row): f"{n + 1:x}" for n, row in enumerate(alternatives)}
    answers |= {("alternatives", row, "alt_name"): f"Malli {n}" for n, row in enumerate(alternatives, 1)}
    factors = [option.id for option in catalogue.lists["factors"] if option.perspective]
    groups = [option.id for option in catalogue.lists["groups"]]
    perspectives = {option.id: option.perspective for option in catalogue.lists["factors"]}
    text = SENTENCE * max(1, words // (2 * impacts * len(SENTENCE.split())))
    for n in range(impacts):
        row, factor = f"{n + 100:024d}", factors[n % len(factors)]
        answers["impacts", row] = f"{n + 1:04x}"
        cells: dict[str, Value] = {
            "imp_perspective": perspectives[factor],
            "imp_factor": factor,
            "alternative": alternatives[n % 4],
            "imp_groups": (groups[n % len(groups)],),
            "imp_desc": text,
            "imp_value_short": ("-2", "-1", "1", "2")[n % 4],
            "imp_value_long": ("-1", "0", "1")[n % 3],
        }
        answers |= {("impacts", row, column): value for column, value in cells.items()}
        answers["evidence", row] = f"{n + 1:04x}"
        answers |= {("evidence", row, "ev_title"): f"Selvitys {n}", ("evidence", row, "ev_value"): text}
    return blank("l" * 24, "LAAJA", answers)


def raw(made: Report) -> bytes:
    """The same words as paragraphs, in a ZIP, with nothing else."""
    said = "".join(
        f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>'
        for block in made.blocks
        for line in "\n".join(lines(block, made)).splitlines()
    )
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", f'<w:document xmlns:w="{space}"><w:body>{said}</w:body></w:document>')
    return out.getvalue()


def by_cells(made: Report) -> bytes:
    """The same through python-docx: a paragraph for each line, and `table.cell()` for each cell."""
    document = docx.Document()
    for block in made.blocks:
        if not isinstance(block, TableBlock):
            for line in lines(block, made):
                document.add_paragraph(line)
            continue
        table = document.add_table(rows=1 + len(block.rows), cols=len(block.columns))
        for x, head in enumerate(block.columns):
            table.cell(0, x).text = head
        for y, row in enumerate(block.rows, 1):
            for x, cell in enumerate(row):
                table.cell(y, x).text = "\n".join("".join(run.text for run in line.runs) for line in cell.lines)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def taken(work: Callable[[], object]) -> float:
    """Seconds for one run."""
    began = time.process_time()
    work()
    return time.process_time() - began


def held(work: Callable[[], object]) -> int:
    """The most bytes of Python's memory in use during one run."""
    tracemalloc.start()
    work()
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most


def main() -> int:
    """Measure, print the middle values, and fail when the document is too slow or grows faster than its content."""
    catalogue = load()
    whole, half = large(catalogue, IMPACTS, WORDS), large(catalogue, IMPACTS // 2, WORDS // 2)

    def made(assessment: Assessment) -> Report:
        return report(assessment, catalogue, "fi", today=date(2026, 11, 22), version=1)

    def export(assessment: Assessment) -> bytes:
        fresh = Assessment(assessment.id, assessment.answers)
        return word.document(made(fresh), {})

    of = made(whole)
    counted = sum(len(line.split()) for block in of.blocks for line in lines(block, of))
    works = (lambda: raw(of), lambda: export(whole), lambda: export(half))
    times = [[taken(work) for work in works] for _ in range(ROUNDS)]
    least, ours, smaller = (statistics.median(column) for column in zip(*times, strict=True))
    cells = taken(lambda: by_cells(of))
    floor, own = (held(work) for work in works[:2])
    growth = ours / smaller / 2
    print(
        f"document of {IMPACTS} impacts and {counted} words: {1000 * ours:.0f} ms, {ours / least:.1f} times raw XML in "
        f"a ZIP, {cells / ours:.1f} times faster than cell by cell; double size costs {2 * growth:.2f} times as much; "
        f"memory of Python {own / 2**20:.0f} MiB, {own / floor:.1f} times raw XML"
    )
    return int(cells / ours < FASTER or growth > LINEAR)


if __name__ == "__main__":
    sys.exit(main())
