"""The text that is pasted into the agenda item."""

from collections.abc import Callable

import pytest

from ennakko.export.summary import LONGEST, SHORTEST, summary
from ennakko.model.assessment import Assessment, Path, Value, blank
from ennakko.model.catalogue import Catalogue
from ennakko.model.words import LANGUAGES, Language


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_summary_of_the_example(
    catalogue: Catalogue, example: Callable[[Language], Assessment], language: Language
) -> None:
    text = summary(example("sv" if language == "sv" else "fi"), catalogue, language)
    assert SHORTEST <= len(text) <= LONGEST
    assert ("ALT\u00a03" if language == "sv" else "VE3") in text.replace("ALT 3", "ALT\u00a03")
    assert not any(mark in text for mark in ("{", "}", "|", "  ", "\t"))
    assert text.count("\n") == 2


def test_the_proposed_alternative_decides_which_impacts_are_named(
    catalogue: Catalogue, example: Callable[[Language], Assessment]
) -> None:
    text = summary(example("fi"), catalogue, "fi")
    assert "kielteiset vaikutukset: digitaalinen saavutettavuus." in text
    answers = {p: v for p, v in example("fi").answers.items() if p != ("con_proposal",)}
    open_ = summary(Assessment("o" * 24, answers), catalogue, "fi")
    assert "digitaalinen saavutettavuus (VE3)" in open_
    assert "(VE2)" in open_


def test_a_summary_is_never_too_long(catalogue: Catalogue) -> None:
    answers: dict[Path, Value] = {("par_none_reason",): "Pitkä perustelu. " * 200, ("attachment_no",): "Liite 4"}
    answers |= {("alternatives", "a"): "1", ("alternatives", "a", "alt_name"): "Nimi " * 40}
    text = summary(blank("s" * 24, "LAAJA", answers), catalogue, "fi")
    assert 0 < len(text) <= LONGEST
    assert text.endswith(".")


def test_a_short_assessment_begins_with_the_words_for_the_decision_maker(catalogue: Catalogue) -> None:
    answers: dict[Path, Value] = {("con_summary",): "Päätös koskee kaikkia. " * 10, ("attachment_no",): "Liite 4"}
    text = summary(blank("s" * 24, "KEVYT", answers), catalogue, "fi")
    assert text.startswith("Päätös koskee kaikkia. Päätös")
    assert text.endswith("Arviointi on kokonaisuudessaan liitteessä 4.")


def test_the_screening_says_why_nothing_more_was_assessed(catalogue: Catalogue) -> None:
    answers: dict[Path, Value] = {("S18",): "Asia koskee yhtä henkilöä."}
    text = summary(blank("s" * 24, "SEULA", answers), catalogue, "fi")
    assert text == "Ennakkoarviointia ei ole tehty. Perustelu: Asia koskee yhtä henkilöä."


def test_nothing_answered_gives_nothing(catalogue: Catalogue) -> None:
    assert summary(blank("s" * 24, "LAAJA"), catalogue, "sv") == ""
