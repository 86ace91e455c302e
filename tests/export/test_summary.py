"""The text that is pasted into the agenda item."""

from collections.abc import Callable

import pytest

from ennakko.export.effects import Room, effects, listed
from ennakko.export.reading import Reading
from ennakko.export.summary import LONGEST, leaves_out, summary
from ennakko.model.assessment import STATUS_QUO, Assessment, Path, Value, blank
from ennakko.model.catalogue import Catalogue
from ennakko.model.words import LANGUAGES, Language


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_summary_of_the_example(
    catalogue: Catalogue, example: Callable[[Language], Assessment], language: Language
) -> None:
    assessment = example("sv" if language == "sv" else "fi")
    text = summary(assessment, catalogue, language)
    own = len(assessment.text("con_summary"))
    assert own > 350
    assert LONGEST // 2 <= len(text) <= LONGEST + own - 350
    assert ("ALT\u00a03" if language == "sv" else "VE3") in text.replace("ALT 3", "ALT\u00a03")
    assert not any(mark in text for mark in ("{", "}", "|", "  ", "\t"))
    assert text.count("\n") == 3


def test_the_proposed_alternative_decides_which_impacts_are_named(
    catalogue: Catalogue, example: Callable[[Language], Assessment]
) -> None:
    text = summary(example("fi"), catalogue, "fi")
    assert "vaihtoehdon VE3 arviot: merkittävä kielteinen (digitaalinen saavutettavuus – lyhyt aikaväli), lievä" in text
    assert "Muiden vaihtoehtojen merkittävät vaikutukset: VE1 ei merkittäviä; VE2 merkittävä kielteinen (pal" in text
    answers = {p: v for p, v in example("fi").answers.items() if p != ("con_proposal",)}
    open_ = summary(Assessment("o" * 24, answers), catalogue, "fi")
    assert "Vaihtoehtojen merkittävät vaikutukset: VE1 ei merkittäviä; VE2 merkittävä kielteinen" in open_
    assert "VE3 merkittävä kielteinen (digitaalinen saavutettavuus – lyhyt aikaväli)" in open_


def matter(*impacts: tuple[str, str, str, str], proposed: str = "a2") -> Assessment:
    """Two alternatives and impacts: an alternative, a factor, the value of the short and of the long term."""
    answers: dict[Path, Value] = {("alternatives", STATUS_QUO, "alt_name"): "Nykytila", ("con_proposal",): proposed}
    for n, name in ((1, "Bussi"), (2, "Taksi")):
        answers |= {("alternatives", f"a{n}"): str(n), ("alternatives", f"a{n}", "alt_name"): name}
    for n, (of, factor, short, long) in enumerate(impacts):
        cells = {"alternative": of, "imp_factor": factor, "imp_value_short": short, "imp_value_long": long}
        cells |= {"imp_perspective": "P1", "imp_groups": ("older",)}
        answers["impacts", f"i{n}"] = str(n)
        answers |= {("impacts", f"i{n}", column): value for column, value in cells.items()}
    return blank("s" * 24, "LAAJA", {p: v for p, v in answers.items() if v})


def test_the_present_state_is_named_as_what_the_others_are_compared_with(catalogue: Catalogue) -> None:
    text = summary(matter(("a1", "income", "-1", "-1")), catalogue, "fi")
    assert "Nykytilan jatkumiseen (VE0 Nykytila) on verrattu vaihtoehtoja: VE1 Bussi, VE2 Taksi." in text


def test_the_weight_of_every_impact_is_said_and_whose_it_is(catalogue: Catalogue) -> None:
    one = matter(
        ("a2", "income", "-1", "-1"),
        ("a2", "learning", "1", "1"),
        ("a1", "housing", "-2", "-2"),
        ("a1", "income", "-1", "1"),
    )
    text = summary(one, catalogue, "fi")
    assert (
        "Esitettävän vaihtoehdon VE2 arviot: lievä kielteinen (toimeentulo ja maksut), "
        "lievä myönteinen (oppiminen ja koulutus). "
        "Muiden vaihtoehtojen merkittävät vaikutukset: VE1 merkittävä kielteinen (asuminen). "
        "Väestöryhmät, joille vaihtoehdosta VE2 koituu haittaa: ikääntyneet (65–79 v)."
    ) in text


def test_a_factor_that_is_harm_and_gain_says_in_which_term(catalogue: Catalogue) -> None:
    text = summary(matter(("a2", "income", "-1", "1")), catalogue, "fi")
    assert (
        "lievä kielteinen (toimeentulo ja maksut – lyhyt aikaväli), "
        "lievä myönteinen (toimeentulo ja maksut – pitkä aikaväli)."
    ) in text


def test_a_proposed_alternative_that_nobody_assessed_is_not_passed_over(catalogue: Catalogue) -> None:
    assert "Esitettävän vaihtoehdon VE2 arviot: ei arvioitu." in summary(
        matter(("a1", "income", "-1", "-1")), catalogue, "fi"
    )
    assert "Esitettävän vaihtoehdon VE2 arviot: ei vaikutusta." in summary(
        matter(("a2", "income", "0", "0")), catalogue, "fi"
    )


def test_slight_impacts_are_counted_before_a_significant_one_is_left_out(catalogue: Catalogue) -> None:
    names = ["etäisyys", "asuminen", "toimeentulo", "oppiminen"]
    assert listed(names) == "etäisyys, asuminen, toimeentulo, oppiminen"
    reading = Reading(blank("s" * 24, "LAAJA"), catalogue, "fi")
    assert listed(names, 2, reading) == "etäisyys, asuminen sekä 2 muuta"
    assert listed(names, 3, reading) == "etäisyys, asuminen, toimeentulo, oppiminen"
    assert listed(["a, b", "c"]) == "a, b; c"
    factors = ("income", "learning", "housing", "leisure", "relations", "work")
    one = matter(("a2", "safety_acc", "-2", "-2"), *(("a2", factor, "-1", "-1") for factor in factors))
    many = " ".join(effects(Reading(one, catalogue, "fi"), Room(3, 0)))
    assert "merkittävä kielteinen (tapaturmat ja liikenneturvallisuus), lievä kielteinen (6 osatekijää)." in many


def test_what_nobody_knows_is_told_apart_from_what_is_significant(catalogue: Catalogue) -> None:
    one = matter(("a1", "housing", "-2", "-2"), ("a1", "income", "?", "?"), ("a2", "income", "1", "1"))
    text = summary(one, catalogue, "fi")
    assert "merkittävät vaikutukset: VE1 merkittävä kielteinen (asuminen). Ei vielä tiedetä: VE1 (toi" in text
    open_ = summary(matter(("a1", "income", "?", "?"), ("a2", "income", "1", "1")), catalogue, "fi")
    assert "merkittävät" not in open_
    assert "Ei vielä tiedetä: VE1 (toimeentulo ja maksut)." in open_


def test_the_best_interests_of_the_child_are_told_while_their_module_is_in_use(catalogue: Catalogue) -> None:
    one = matter(("a2", "income", "-1", "-1"))
    best: dict[Path, Value] = {
        ("con_child_best",): f"Lapselle paras on taksi. Sitä painotettiin eniten. {'Kolmas virke. ' * 40}",
        ("modules",): ("LAVA",),
    }
    text = summary(Assessment(one.id, {**one.answers, **best}), catalogue, "fi")
    assert "Lapsen edun arviointi: Lapselle paras on taksi. Sitä painotettiin eniten. Kolmas virke." in text
    assert text.count("Kolmas virke") < 20
    assert "Lapselle" not in summary(Assessment(one.id, {**one.answers, **best, ("modules",): ()}), catalogue, "fi")
    endless = {**one.answers, **best, ("con_child_best",): "pitkä " * 200}
    assert "Lapsen edun arviointi: pitkä pitkä" in summary(Assessment(one.id, endless), catalogue, "fi")
    assert "…" in summary(Assessment(one.id, endless), catalogue, "fi")


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


@pytest.mark.parametrize(
    ("scale", "said"),
    [
        ("seven", "erittäin merkittävä kielteinen (asuminen)"),
        ("three", "kielteinen (asuminen, toimeentulo ja maksut)"),
        ("lights", "punainen – merkittävä haitta (asuminen)"),
    ],
)
def test_what_is_significant_is_told_on_the_scale_of_the_assessment(
    catalogue: Catalogue, scale: str, said: str
) -> None:
    one = matter(("a1", "housing", "-3", "-3"), ("a1", "income", "-1", "-1"))
    text = summary(Assessment(one.id, {**one.answers, ("imp_scale",): scale}), catalogue, "fi")
    assert f"Muiden vaihtoehtojen merkittävät vaikutukset: VE1 {said}." in text


def test_all_that_the_only_alternative_brings_is_said_though_nothing_is_proposed(catalogue: Catalogue) -> None:
    one = matter(("a1", "income", "-1", "-1"), proposed="")
    answers = {path: value for path, value in one.answers.items() if path[:2] != ("alternatives", "a2")}
    text = summary(Assessment(one.id, answers), catalogue, "fi")
    assert "Vaihtoehdon VE1 arviot: lievä kielteinen (toimeentulo ja maksut)." in text


def test_a_form_that_asks_none_of_the_usual_is_named_with_its_matter(catalogue: Catalogue) -> None:
    own = blank("x" * 24, "TERVE_KUNTA", {("title",): "Jäsenyys"})
    assert "TERVE_KUNTA" in catalogue.forms
    assert summary(own, catalogue, "fi").endswith(": Jäsenyys")
    assert summary(blank("x" * 24, "TERVE_KUNTA"), catalogue, "sv")


def test_what_the_official_wrote_comes_whole_before_what_is_read_from_the_tables(
    catalogue: Catalogue, example: Callable[[Language], Assessment]
) -> None:
    own = " ".join(f"Tämä on virke numero {n}, ja siinä sanotaan jotakin tärkeää päätöksestä." for n in range(1, 14))
    wordy = Assessment("w" * 24, {**example("fi").answers, ("con_summary",): own})
    text = summary(wordy, catalogue, "fi")
    assert 900 < len(own) < 1000
    assert own in text
    assert len(text) - len(own) <= LONGEST - 350
    assert "vaihtoehdon VE3 arviot" in text
    assert not leaves_out(text, wordy, catalogue, "fi")
    wordier = Assessment("w" * 24, {**wordy.answers, ("con_summary",): f"{own} {own}"})
    assert leaves_out(summary(wordier, catalogue, "fi"), wordier, catalogue, "fi")
