"""The document on another scale: its words, its signs and its colours, and every value of the answers behind them."""

import re
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pytest

from ennakko.export import plain, word
from ennakko.export.blocks import Line, Report, Run
from ennakko.export.report import report
from ennakko.export.summary import summary
from ennakko.export.word_text import FILLS
from ennakko.model.assessment import Assessment, Path, Value, blank
from ennakko.model.catalogue import Catalogue
from ennakko.model.scale import SCALES, WORST_FIRST, ScaleId
from ennakko.model.words import LANGUAGES, Language
from ennakko.ui.colours import contrast

TODAY = date(2026, 11, 22)
VALUES = ("-3", "-2", "-1", "0", "1", "2", "3", "mix", "?")


def assessed(scale: ScaleId) -> Assessment:
    """Every value there is, each at a factor of its own."""
    answers: dict[Path, Value] = {("imp_scale",): scale, ("alternatives", "one"): "a", ("alternatives", "two"): "b"}
    for n, value in enumerate(VALUES):
        row = f"row{n}"
        cells = {"imp_perspective": f"P{n % 4 + 1}", "imp_factor": "own", "imp_factor_text": f"Asia {n}"}
        cells |= {"alternative": "one", "imp_value_short": value, "imp_value_long": VALUES[-1 - n]}
        answers["impacts", row] = f"{n}"
        answers |= {("impacts", row, column): text for column, text in cells.items()}
    return blank("s" * 24, "LAAJA", answers)


def made(catalogue: Catalogue, scale: ScaleId, language: Language = "fi") -> Report:
    return report(assessed(scale), catalogue, language, today=TODAY, version=1)


def said(of: Report) -> str:
    return "\n".join(line for block in of.blocks for line in plain.lines(block, of)).replace("\u00a0", " ")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scale", SCALES)
def test_every_value_is_said_in_the_words_of_the_scale(
    catalogue: Catalogue, scale: ScaleId, language: Language
) -> None:
    text = said(made(catalogue, scale, language))
    spoken = catalogue.on_scale(scale)
    words = {o.word.in_(language) for v in VALUES if (o := spoken.option("scale", v)) and o.word}
    assert [word_ for word_ in words if word_ not in text] == []
    strangers = {o.word.in_(language) for o in catalogue.lists["scale_lights"] if o.word} - words
    assert [word_ for word_ in strangers if word_ in text] == []


def test_a_coarse_scale_says_that_finer_answers_are_kept(catalogue: Catalogue) -> None:
    told = {scale: "tarkemmalla asteikolla" in said(made(catalogue, scale)) for scale in SCALES}
    assert told == {"five": False, "three": True, "seven": False, "words": False, "lights": True}


def test_words_alone_have_no_signs(catalogue: Catalogue) -> None:
    text = said(made(catalogue, "words"))
    assert "merkittävä kielteinen: Asia 1" in text
    assert "− −" not in text
    assert re.search(r"[−+] \w+ (?:kielteinen|myönteinen)", text) is None
    assert "− −" in said(made(catalogue, "five"))


def values(part: object) -> set[str]:
    if isinstance(part, tuple):
        return {value for each in part for value in values(each)}
    if not hasattr(part, "__struct_fields__"):
        return set()
    own = {part.value} if isinstance(part, Run | Line) and part.value else set()
    return own | {value for name in part.__struct_fields__ for value in values(getattr(part, name))}


@pytest.mark.parametrize("scale", SCALES)
def test_the_colours_are_those_of_the_scale_and_can_be_read(catalogue: Catalogue, scale: ScaleId) -> None:
    found = values(made(catalogue, scale).blocks)
    lights = {value for value in found if value.startswith("light:")}
    assert lights == (found if scale == "lights" else set())
    assert {value.removeprefix("light:") for value in found} <= set(WORST_FIRST)
    for value in found & FILLS.keys():
        assert contrast("#1b2430", f"#{FILLS[value]}") >= 7
    with ZipFile(BytesIO(word.document(made(catalogue, scale), {}))) as file:
        body = file.read("word/document.xml").decode()
    worst = FILLS["light:-2" if scale == "lights" else "-1" if scale == "three" else "-3"]
    assert worst in body


@pytest.mark.parametrize("scale", SCALES)
def test_the_summary_does_not_fail_on_any_scale(catalogue: Catalogue, scale: ScaleId) -> None:
    assert "Asia" in summary(assessed(scale), catalogue, "fi")
