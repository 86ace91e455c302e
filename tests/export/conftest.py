"""The catalogue, the bundled examples as assessments, and the report of each, made once for all tests of the export."""

import itertools
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import msgspec
import pytest

from ennakko.export.blocks import FigureBlock, Heading, Report
from ennakko.export.report import report
from ennakko.files.answers import edit_from, read
from ennakko.files.forms import load
from ennakko.model.assessment import Assessment, blank
from ennakko.model.catalogue import Catalogue
from ennakko.model.edit import applied
from ennakko.model.words import Language

EXAMPLES = Path(__file__).parents[2] / "resources" / "examples"
TODAY = date(2026, 11, 22)


@cache
def _catalogue() -> Catalogue:
    return load()


@cache
def _example(language: Language) -> Assessment:
    file = read(EXAMPLES / f"library_network_{language}.json")
    count = itertools.count(1)
    start = blank("e" * 24, file.form or "LAAJA")
    return applied(edit_from(file.answers, _catalogue(), start, lambda: f"{next(count):024d}"), start)


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return _catalogue()


@pytest.fixture(scope="session")
def example() -> Callable[[Language], Assessment]:
    """The bundled example as written in Finnish or Swedish."""
    return _example


@cache
def _example_report(language: Language) -> Report:
    assessment = _example("sv" if language == "sv" else "fi")
    return report(assessment, _catalogue(), language, today=TODAY, version=2)


@pytest.fixture(scope="session")
def example_report() -> Callable[[Language], Report]:
    """The report of the example. The English one is of the Finnish answers."""
    return _example_report


@pytest.fixture(scope="session")
def short_report() -> Report:
    """The first part of the example with its second picture and its table: every kind of block, on at most five pages.

    What is told of the present state is left out for that.
    """
    whole = _example_report("fi")
    first, second, *_ = (n for n, block in enumerate(whole.blocks) if isinstance(block, FigureBlock))
    texts = [block.text if isinstance(block, Heading) else "" for block in whole.blocks]
    present, after = texts.index("Nykytila"), texts.index("Vaihtoehdot")
    return msgspec.structs.replace(
        whole, blocks=(*whole.blocks[:present], *whole.blocks[after:first], *whole.blocks[second : second + 3])
    )
