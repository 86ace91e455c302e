"""One document in Finnish and Swedish, with the parallel texts in their places and every word marked."""

import io
import re
import zipfile
from collections.abc import Callable
from datetime import date

import msgspec
import pytest

from ennakko.export import check, plain, word
from ennakko.export.in_both import in_both
from ennakko.export.made import Made
from ennakko.export.report import report
from ennakko.export.summary import summary
from ennakko.model.assessment import Assessment, Path, Value, blank
from ennakko.model.catalogue import Catalogue
from ennakko.model.words import Language

TODAY = date(2026, 11, 22)


def bilingual(**answers: Value) -> Assessment:
    given: dict[Path, Value] = {
        ("title",): "Kirjastoverkko",
        ("title_sv",): "Biblioteksnätet",
        ("language",): "fi_sv",
        ("decision_summary",): "Lähikirjastot suljetaan.",
        ("decision_summary_sv",): "Närbiblioteken stängs.",
        ("baseline",): "Kirjastoja on neljä.",
        ("alternatives", "a"): "1",
        ("alternatives", "a", "alt_name"): "Kirjastoauto",
        ("alternatives", "a", "alt_name_sv"): "Bokbuss",
        ("con_proposal",): "a",
    }
    return blank("b" * 24, "LAAJA", given | {(id_,): value for id_, value in answers.items()})


def text(catalogue: Catalogue, assessment: Assessment, language: Language) -> str:
    return plain.text(report(assessment, catalogue, language, today=TODAY, version=1))


def test_each_language_has_its_own_texts_and_no_other(catalogue: Catalogue) -> None:
    fi, sv = (text(catalogue, bilingual(), language) for language in ("fi", "sv"))
    for words in ("Kirjastoverkko", "Lähikirjastot suljetaan.", "Kirjastoauto"):
        assert words in fi
        assert words not in sv
    for words in ("Biblioteksnätet", "Närbiblioteken stängs.", "Bokbuss"):
        assert words in sv
        assert words not in fi
    assert "Kirjastoja on neljä." in sv
    assert "Bokbuss" in summary(bilingual(), catalogue, "sv")


def test_what_has_no_parallel_stays_as_written(catalogue: Catalogue) -> None:
    assert "# Kirjastoverkko" in text(catalogue, bilingual(title_sv=None), "sv")


def test_parallels_count_only_while_both_languages_are_wanted(catalogue: Catalogue) -> None:
    assert "Biblioteksnätet" not in text(catalogue, bilingual(language="fi"), "sv")


def test_those_who_write_in_swedish_have_their_parallels_in_finnish(catalogue: Catalogue) -> None:
    swedish = bilingual(first_language="sv", title="Biblioteksnätet", title_fi="Kirjastoverkko", title_sv=None)
    assert "# Kirjastoverkko" in text(catalogue, swedish, "fi")
    assert "# Biblioteksnätet" in text(catalogue, swedish, "sv")


def test_every_run_of_the_second_part_has_its_language(catalogue: Catalogue) -> None:
    first, second = (report(bilingual(), catalogue, each, today=TODAY, version=1) for each in ("fi", "sv"))
    both = in_both(first, second, Made())
    content = word.document(both, {})
    assert check.findings(content, both) == ()
    xml = zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml").decode()
    before, _, after = xml.partition("<w:pageBreakBefore/>")
    runs = re.findall(r"<w:r>.*?</w:r>", after, re.DOTALL)
    said = [(m[1], r) for r in runs if (m := re.search(r"<w:t[ >].*?>?([^<>]+)</w:t>", r))]
    assert said
    assert all("w:lang" in r for _, r in said)
    assert {t for t, r in said if "fi-FI" in r} == {"Kirjastoja on neljä."}
    assert "w:lang" not in re.sub(r"<w:sectPr.*", "", before)


@pytest.mark.parametrize("order", [("fi", "sv"), ("sv", "fi")])
def test_the_whole_example_in_both_is_accessible(
    catalogue: Catalogue, example: Callable[[Language], Assessment], order: tuple[Language, Language]
) -> None:
    whole = example("fi")
    both = msgspec.structs.replace(whole, answers={**whole.answers, ("language",): "fi_sv", ("title_sv",): "Nätet"})
    first, second = (report(both, catalogue, each, today=TODAY, version=1) for each in order)
    made = in_both(first, second, Made())
    assert check.findings(word.document(made, {}), made) == ()
