"""What the parts of a report say, in their order."""

import re
from collections.abc import Callable
from datetime import date

import pytest

from ennakko.export import plain
from ennakko.export.blocks import Box, Contents, FigureBlock, Heading, Paragraph, Report, TableBlock
from ennakko.export.report import report
from ennakko.model.assessment import STATUS_QUO, Assessment, Path, Value, blank
from ennakko.model.catalogue import Catalogue
from ennakko.model.history import Author, Conflict, new_version
from ennakko.model.words import LANGUAGES, Language

TODAY = date(2026, 11, 22)


def made(catalogue: Catalogue, answers: dict[Path, Value], language: Language = "fi", form: str = "LAAJA") -> Report:
    return report(blank("r" * 24, form, answers), catalogue, language, today=TODAY, version=4)


def table(of: Report, key: str) -> TableBlock:
    return next(block for block in of.tables() if block.key == key)


def cells(of: TableBlock) -> list[list[str]]:
    return [["\n".join("".join(r.text for r in line.runs) for line in cell.lines) for cell in row] for row in of.rows]


def rows(table_: str, *filled: dict[str, Value]) -> dict[Path, Value]:
    answers: dict[Path, Value] = {}
    for n, columns in enumerate(filled, 1):
        answers[table_, f"{table_}{n}"] = str(n)
        answers |= {(table_, f"{table_}{n}", column): value for column, value in columns.items()}
    return answers


def impact(alternative: str, factor: str, short: str, long: str, *groups: str) -> dict[str, Value]:
    return {
        "imp_perspective": "P1",
        "alternative": alternative,
        "imp_factor": factor,
        "imp_value_short": short,
        "imp_value_long": long,
        "imp_groups": groups,
    }


TWO = rows("alternatives", {"alt_name": "Bussi"}, {"alt_name": "Taksi"})


def test_the_parts_stand_in_the_order_of_the_document(example_report: Callable[[Language], Report]) -> None:
    headings = [b.text for b in example_report("fi").blocks if isinstance(b, Heading) and b.level == 2]
    assert headings == [
        "Yhteenveto päättäjälle",
        "Perustiedot",
        "Päätös ja lähtötilanne",
        "Vaihtoehdot",
        "Vaihtoehtojen vertailu",
        "Kuka hyötyy, kenelle koituu haittaa",
        "Vaikutukset näkökulmittain",
        "Lapsivaikutusten arviointi (LAVA)",
        "Kielellisten vaikutusten arviointi",
        "Osallistuminen ja kuuleminen",
        "Haittojen lieventäminen",
        "Johtopäätökset ja esitys",
        "Tietopohja ja puuttuvat tiedot",
        "Seuranta",
        "Tarveseula ja arvioinnin laajuus",
        "Lakiperusta",
        "Tekijät ja versio",
    ]
    kinds = [type(block) for block in example_report("fi").blocks[:6]]
    assert kinds == [Heading, Paragraph, Heading, Box, Contents, Heading]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_place_for_words_is_left_open(example_report: Callable[[Language], Report], language: Language) -> None:
    text = plain.text(example_report(language))
    assert "{" not in text
    assert not re.search(r"\bNone\b(?! recorded| significant)", text)


def test_worst_and_best_stand_in_both_terms(catalogue: Catalogue) -> None:
    answers = TWO | rows(
        "impacts",
        impact("alternatives1", "income", "-2", "-1"),
        impact("alternatives1", "learning", "1", "1"),
        impact("alternatives2", "income", "mix", "?"),
    )
    compared = table(made(catalogue, answers), "comparison")
    row = [cell.replace("\u00a0", " ") for cell in cells(compared)[0]]
    assert row == [
        "Asukkaat ja asiakkaat",
        (
            "Lyhyt aikaväli\n− −  merkittävä kielteinen: toimeentulo ja maksut\n"
            "Pitkä aikaväli\n−  lievä kielteinen: toimeentulo ja maksut\n"
            "Lyhyt ja pitkä aikaväli\n+  lievä myönteinen: oppiminen ja koulutus"
        ),
        "Lyhyt aikaväli\n±  sekä että: toimeentulo ja maksut\nPitkä aikaväli\n?  ei tiedetä: toimeentulo ja maksut",
    ]
    values = [line.value for line in compared.rows[0][1].lines]
    assert values == [None, "-2", None, "-1", None, "1"]


def test_an_alternative_without_impacts_is_said_to_be_unassessed(catalogue: Catalogue) -> None:
    answers = TWO | rows("impacts", impact("alternatives1", "income", "-1", "-1"))
    assert cells(table(made(catalogue, answers, "sv"), "comparison"))[0][2] == "Inte bedömd"


def test_the_sum_is_shown_only_when_asked_for_and_with_its_warning(catalogue: Catalogue) -> None:
    answers = TWO | rows(
        "impacts",
        impact("alternatives1", "income", "-2", "1"),
        impact("alternatives1", "learning", "-1", "mix"),
    )
    assert "Pistesumma" not in plain.text(made(catalogue, answers))
    summed = made(catalogue, answers | {("cmp_sum_visible",): True})
    assert cells(table(summed, "comparison"))[-1][1] == "Lyhyt aikaväli: −3\nPitkä aikaväli: +1"
    assert "yhden ryhmän suuri haitta voi peittyä summaan" in plain.text(summed)
    assert "ei koske): 1." in plain.text(summed)


def test_gains_and_harms_of_each_group(catalogue: Catalogue) -> None:
    answers = TWO | rows(
        "impacts",
        impact("alternatives1", "income", "-1", "0", "older"),
        impact("alternatives2", "learning", "1", "1", "older", "school"),
    )
    found = [[cell.replace("\u00a0", " ") for cell in row] for row in cells(table(made(catalogue, answers), "groups"))]
    assert found == [
        ["Kouluikäiset (6–12 v)", "Ei kirjattu", "+  lievä myönteinen: oppiminen ja koulutus"],
        [
            "Ikääntyneet (65–79 v)",
            "−  lievä kielteinen: toimeentulo ja maksut (lyhyt aikaväli)",
            "+  lievä myönteinen: oppiminen ja koulutus",
        ],
    ]


def test_a_group_for_whom_an_impact_is_not_known_is_not_said_to_have_nothing_recorded(catalogue: Catalogue) -> None:
    answers = TWO | rows(
        "impacts",
        impact("alternatives1", "econ_oper", "1", "1", "all"),
        impact("alternatives2", "econ_oper", "?", "?", "all", "older"),
        impact("alternatives1", "access_dist", "0", "0", "older"),
    )
    found = [[cell.replace("\u00a0", " ") for cell in row] for row in cells(table(made(catalogue, answers), "groups"))]
    unknown = "?  ei tiedetä: käyttötalous"
    assert found == [
        ["Kaikki asukkaat", "+  lievä myönteinen: käyttötalous", unknown],
        ["Ikääntyneet (65–79 v)", "0  ei vaikutusta: etäisyys ja matkat", unknown],
    ]


def test_the_comparison_names_every_factor_with_the_value_as_the_table_of_groups_does(catalogue: Catalogue) -> None:
    answers = TWO | rows(
        "impacts",
        impact("alternatives1", "safety_acc", "-1", "-1", "school"),
        impact("alternatives1", "relations", "-1", "-1", "school"),
        impact("alternatives2", "leisure", "1", "1", "school"),
        impact("alternatives2", "relations", "1", "1", "school"),
        impact("alternatives2", "relations", "1", "1", "school"),
    )
    whole = made(catalogue, answers)
    compared, borne = ([c.split("\n")[-1] for c in cells(table(whole, key))[0][1:]] for key in ("comparison", "groups"))
    assert compared == borne
    assert compared[0].endswith("tapaturmat ja liikenneturvallisuus, ihmissuhteet ja yhteisöllisyys")
    assert compared[1].endswith("vapaa-aika, kulttuuri ja harrastukset; ihmissuhteet ja yhteisöllisyys")


def test_a_group_sees_the_strength_of_its_harms_and_the_worst_first(catalogue: Catalogue) -> None:
    answers = TWO | rows(
        "impacts",
        impact("alternatives1", "learning", "1", "1", "older"),
        impact("alternatives1", "income", "-1", "-2", "older"),
        impact("alternatives1", "housing", "-2", "-2", "older"),
        impact("alternatives1", "relations", "mix", "mix", "older"),
    )
    cell = table(made(catalogue, answers), "groups").rows[0][1]
    assert [line.value for line in cell.lines] == ["-2", "-1", "mix", "1"]
    said = ["".join(run.text for run in line.runs).replace("\u00a0", " ") for line in cell.lines]
    assert said[0] == "− −  merkittävä kielteinen: toimeentulo ja maksut (pitkä aikaväli), asuminen"
    assert said[1] == "−  lievä kielteinen: toimeentulo ja maksut (lyhyt aikaväli)"


def test_the_worst_of_a_cell_comes_first_whatever_term_it_is_in(catalogue: Catalogue) -> None:
    answers = TWO | rows(
        "impacts",
        impact("alternatives1", "income", "1", "1"),
        impact("alternatives1", "housing", "-1", "-2"),
        impact("alternatives2", "income", "1", "2"),
    )
    first, second = table(made(catalogue, answers), "comparison").rows[0][1:]
    assert [line.value for line in first.lines if line.value] == ["-2", "-1", "1"]
    assert [line.value for line in second.lines if line.value] == ["1", "2"]


def test_what_does_not_apply_has_other_words_than_what_nobody_assessed(catalogue: Catalogue) -> None:
    answers = TWO | rows("impacts", impact("alternatives1", "income", "na", "na"))
    said = cells(table(made(catalogue, answers), "comparison"))[0]
    assert said[1].startswith("Ei koske")
    assert said[2] == "Ei arvioitu"
    assert "–" not in "".join(said)


def test_a_source_is_named_beside_its_code(catalogue: Catalogue) -> None:
    one = impact("alternatives1", "income", "-1", "-1") | {"imp_evidence": ("evidence1", "evidence2")}
    names = ("Vanhempainilta 20.10.2026, muistio", "Kunnan oman järjestelmän pitkä ja tarkka läsnäolorekisteri")
    answers = TWO | rows("impacts", one) | rows("evidence", *({"ev_title": name} for name in names))
    said = plain.text(made(catalogue, answers))
    assert "Tietopohja: L1 Vanhempainilta 20.10.2026, L2 Kunnan oman järjestelmän pitkä ja…." in said
    assert "läsnäolorekisteri." not in said
    light = plain.text(made(catalogue, answers, form="KEVYT"))
    assert "Vanhempainilta 20.10.2026." not in light


def test_a_dropped_alternative_is_told_with_its_reason_and_not_compared(catalogue: Catalogue) -> None:
    answers = TWO | {
        ("alternatives", "alternatives2", "alt_dropped"): True,
        ("alternatives", "alternatives2", "alt_dropped_reason"): "Liian kallis.",
        **rows("impacts", impact("alternatives1", "income", "-1", "-1")),
    }
    text = plain.text(made(catalogue, answers))
    assert "## Karsitut vaihtoehdot\nVE2 Taksi: karsittu. Perustelu: Liian kallis." in text
    assert table(made(catalogue, answers), "comparison").columns == ("Näkökulma", "VE1 Bussi")


def test_costs_say_what_is_a_saving_and_what_is_yearly(catalogue: Catalogue) -> None:
    answers = TWO | {
        ("alternatives", STATUS_QUO, "alt_name"): "Nykytila",
        ("alternatives", STATUS_QUO, "alt_cost"): "84000",
        ("alternatives", "alternatives1", "alt_cost"): "-12000",
        ("alternatives", "alternatives1", "alt_cost_once"): "1250.50",
        ("alternatives", "alternatives2", "alt_cost"): "unknown",
        ("alternatives", "alternatives2", "alt_cost_once"): "unknown",
    }
    found = [[cell.replace("\u00a0", " ") for cell in row] for row in cells(table(made(catalogue, answers), "costs"))]
    assert found == [
        ["VE0 Nykytila", "84 000 € vuodessa", "Ei vastattu"],
        ["VE1 Bussi", "säästö 12 000 € vuodessa", "1 250,50 €"],
        ["VE2 Taksi", "ei tiedossa", "ei tiedossa"],
    ]


def test_a_heading_of_the_document_takes_the_place_of_a_question_that_instructs(catalogue: Catalogue) -> None:
    answers = TWO | {("modules",): ("LAVA",), ("L03",): "Ei kysytty."}
    said = plain.text(made(catalogue, answers))
    assert "### Lasten ja nuorten mielipide\nEi kysytty." in said
    assert "Jos ei kysytty" not in said
    assert catalogue.questions["L03"].label.fi.endswith("Jos ei kysytty, miksi?")


def test_without_any_sum_there_is_no_table_of_sums(catalogue: Catalogue) -> None:
    assert not [of for of in made(catalogue, TWO).tables() if of.key == "costs"]


def test_a_cost_of_a_measure_stands_with_the_measure_and_what_remains_alone(catalogue: Catalogue) -> None:
    done: dict[str, Value] = {"mit_action": "Saattaja bussiin.", "mit_cost": "12000", "mit_impact": "impacts1"}
    answers = TWO | rows("impacts", impact("alternatives1", "income", "-2", "-2"))
    answers |= rows("mitigation", {**done, "mit_residual": "-1"}, {**done, "mit_cost_recurs": "yearly"})
    of = table(made(catalogue, answers), "mitigation")
    assert of.columns == ("Lievennettävä vaikutus", "Toimenpide", "Jäljelle jäävä vaikutus")
    found = [[cell.replace("\u00a0", " ") for cell in row] for row in cells(of)]
    once = "Saattaja bussiin.\nKustannus: 12 000 €"
    assert [row[1] for row in found] == [once, f"{once}\nToistuvuus: Joka vuosi"]
    assert [row[2] for row in found] == ["−  lievä kielteinen", "Ei arvioitu"]
    assert of.rows[0][2].lines[0].value == "-1"


def test_an_answer_never_follows_two_colons(catalogue: Catalogue) -> None:
    answers = TWO | rows("impacts", {**impact("alternatives1", "income", "-1", "-1"), "imp_confidence": "weak"})
    text = plain.text(made(catalogue, answers))
    assert "Tiedon varmuus: heikko (oma arvio)." in text


def test_an_impact_of_no_alternative_says_that_it_is_about_all(catalogue: Catalogue) -> None:
    answers = TWO | rows("impacts", impact("", "", "na", "na"))
    lead = next(b for b in made(catalogue, answers).blocks if isinstance(b, Paragraph) and b.look == "lead")
    words = "".join(run.text for run in lead.runs)
    assert words.startswith("Kaikki vaihtoehdot (V1)")
    assert words.split() == ["Kaikki", "vaihtoehdot", "(V1)", "ei", "koske"]


def test_what_other_decisions_add_stands_among_the_conclusions(catalogue: Catalogue) -> None:
    text = plain.text(made(catalogue, {("con_cumulative",): "Linja 3 harvenee samana syksynä."}))
    assert "Linja 3 harvenee" in text.partition("## Johtopäätökset ja esitys")[2].partition("\n## ")[0]


@pytest.mark.parametrize("form", ["LAAJA", "KEVYT"])
def test_the_language_and_the_type_of_organisation_are_no_basic_data(catalogue: Catalogue, form: str) -> None:
    text = plain.text(made(catalogue, {("language",): "fi", ("org_type",): "county", ("title",): "Asia"}, form=form))
    assert "Asiakirjan kieli" not in text
    assert "Organisaation tyyppi" not in text
    assert "612/2021, 7 §" in text


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("municipality", "612/2021, 6 §"),
        ("county", "612/2021, 7 §"),
        ("helsinki", "612/2021, 6 ja 7 §"),
        ("joint_authority", "kuntayhtymän jäsenkuntia"),
        ("hus", "HUS-yhtymän jäseniä"),
        ("other", "väestöryhmittäin"),
    ],
)
def test_the_law_is_that_of_the_organisation(catalogue: Catalogue, kind: str, said: str) -> None:
    text = plain.text(made(catalogue, {("org_type",): kind}))
    assert said in text.partition("## Lakiperusta")[2].partition("##")[0]


def test_the_law_of_the_modules_is_named_when_something_of_theirs_is_answered(catalogue: Catalogue) -> None:
    answers: dict[Path, Value] = {("org_type",): "municipality", ("modules",): ("LAVA", "SUVA", "KIELI")}
    laws = ("SopS 59–60/1991", "1325/2014", "609/1986", "423/2003")
    assert not any(law in plain.text(made(catalogue, answers)) for law in laws)
    answers |= {("L01",): "Alakoululaiset.", ("U01",): "Tietoja on.", ("G01",): "Suomi ja ruotsi."}
    text = plain.text(made(catalogue, answers))
    assert all(law in text for law in laws)
    assert "SopS" not in plain.text(made(catalogue, {("org_type",): "municipality"}))


@pytest.mark.parametrize(
    ("given", "language", "said"),
    [("2", "fi", "Liite 2"), ("2", "sv", "Bilaga 2"), ("Liite 4 a", "fi", "Liite 4 a"), ("", "fi", "")],
)
def test_the_header_names_the_attachment(catalogue: Catalogue, given: str, language: Language, said: str) -> None:
    answers: dict[Path, Value] = {("attachment_no",): given} if given else {}
    assert made(catalogue, answers, language).header.attachment == said


def test_a_light_assessment_has_its_impacts_in_one_table(catalogue: Catalogue) -> None:
    answers = TWO | rows("impacts", {**impact("alternatives1", "income", "", ""), "imp_value": "-1"})
    light = made(catalogue, answers, form="KEVYT")
    found = [cell.replace("\u00a0", " ") for cell in cells(table(light, "impacts"))[0]]
    assert found == ["Toimeentulo ja maksut\nAsukkaat ja asiakkaat", "−  lievä kielteinen\n(V1)", "Ei arvioitu"]
    assert not [b for b in light.blocks if isinstance(b, FigureBlock)]
    assert not [of for of in light.tables() if of.key == "comparison"]


def test_a_module_is_named_on_the_first_page_and_says_where_the_rest_of_it_stands(catalogue: Catalogue) -> None:
    answers = TWO | rows(
        "impacts",
        impact("alternatives1", "safety_acc", "-1", "-1", "school"),
        impact("alternatives1", "econ_oper", "1", "1"),
        impact("alternatives2", "relations", "1", "1", "school"),
        impact("alternatives2", "leisure", "1", "1", "school"),
        impact("alternatives2", "learning", "1", "1", "school"),
    )
    answers |= {("modules",): ("LAVA",), ("L01",): "Kouluikäiset.", ("con_child_best",): "Lapsen etu on bussi."}
    said = plain.text(made(catalogue, answers))
    assert said.startswith("# Nimetön asia\n")
    assert "\nLaaja ennakkoarviointi (EVA), lapsivaikutusten arviointi (LAVA)\n" in said
    assert "Tarkentavat osat" not in [line.strip("# ") for line in said.splitlines()]
    module = said.partition("\n## Lapsivaikutusten arviointi (LAVA)\n")[2].partition("\n## ")[0]
    assert "Vaikutukset lapsen elämän osa-alueisiin: Vaikutukset näkökulmittain (V1, V3–V5)" in module
    assert "Lapsen edun arviointi: Johtopäätökset ja esitys" in module
    assert said.count("Lapsen etu on bussi.") == 1
    without = plain.text(made(catalogue, answers | {("modules",): ()}))
    assert "LAVA" not in without


def test_a_picture_of_one_alternative_compares_nothing(catalogue: Catalogue) -> None:
    answers = rows("alternatives", {"alt_name": "Bussi"}) | rows("impacts", impact("alternatives1", "income", "1", "1"))
    assert not [b for b in made(catalogue, answers).blocks if isinstance(b, FigureBlock)]


def test_a_picture_says_what_it_shows(catalogue: Catalogue) -> None:
    answers = TWO | rows(
        "impacts",
        impact("alternatives1", "income", "-2", "-1"),
        impact("alternatives2", "income", "1", "1"),
    )
    figures = [b for b in made(catalogue, answers).blocks if isinstance(b, FigureBlock)]
    assert [f.key for f in figures] == ["comparison:short", "comparison:long"]
    assert figures[0].alt.endswith("Arviot eroavat eniten: asukkaat ja asiakkaat.")
    same = TWO | rows("impacts", *(impact(f"alternatives{n}", "income", "1", "1") for n in (1, 2)))
    equal = [b for b in made(catalogue, same).blocks if isinstance(b, FigureBlock)]
    assert [f.key for f in equal] == ["comparison:long"]
    assert equal[0].alt.endswith("samat arviot kaikissa näkökulmissa.")


def test_every_picture_names_the_table_with_the_same_facts(example_report: Callable[[Language], Report]) -> None:
    made_ = example_report("sv")
    pictures = [b for b in made_.blocks if isinstance(b, FigureBlock)]
    assert [b.data for b in pictures] == ["comparison", "comparison", "groups"]
    assert all(f"tabell {table(made_, b.data).number}." in b.alt for b in pictures)


def test_lists_of_one_question_are_not_cut(example: Callable[[Language], Assessment], catalogue: Catalogue) -> None:
    made_ = report(example("fi"), catalogue, "fi", today=TODAY, version=1)
    opening = [b for b in made_.blocks if isinstance(b, Paragraph) and b.look == "opening"]
    assert any("esitetään vaihtoehtoa VE3" in "".join(r.text for r in b.runs) for b in opening)


def test_where_people_differ_all_are_printed_with_their_names(catalogue: Catalogue) -> None:
    def versions(path: Path, *values: Value) -> Conflict:
        people = (Author("a", "Maija Mallikas", "Kirjasto"), Author("b", "Esa Esimerkki"))
        said = zip(values, people, strict=True)
        return Conflict(path, tuple(new_version(path, value, by, "2026-11-22T10:00:00Z") for value, by in said))

    answers: dict[Path, Value] = {
        ("decision_summary",): "Suljetaan.",
        ("reversibility",): "not_reversible",
        ("con_proposal",): STATUS_QUO,
        **rows("evidence", {"ev_title": "Kysely", "ev_value": "Puolet kannattaa."}),
    }
    found = report(
        blank("r" * 24, "LAAJA", answers),
        catalogue,
        "fi",
        today=TODAY,
        version=1,
        conflicts=(
            versions(("decision_summary",), "Suljetaan.", "Ei suljeta."),
            versions(("reversibility",), "not_reversible", "easily_reversible"),
            versions(("evidence", "evidence1", "ev_value"), "Puolet kannattaa.", "Kolmannes kannattaa."),
            versions(("evidence", "evidence1"), "1", None),
        ),
    )
    text = plain.text(found)
    assert "jokainen näkemys on kirjattu.\n- Maija Mallikas, Kirjasto: Suljetaan.\n- Esa Esimerkki: Ei suljeta." in text
    assert "Näkemykset eroavat\nMaija Mallikas, Kirjasto: Ei peruttavissa" in text.replace(
        "Päätöksen peruttavuus: ", ""
    )
    assert cells(table(found, "evidence"))[0][2] == (
        "Näkemykset eroavat\nMaija Mallikas, Kirjasto: Puolet kannattaa.\nEsa Esimerkki: Kolmannes kannattaa."
    )


def _draft_note(of: Report) -> list[str]:
    return ["".join(run.text for run in b.runs) for b in of.blocks if isinstance(b, Paragraph) and b.look == "draft"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "Vielä kesken: Perustiedot, Lieventäminen."),
        ("sv", "Ännu inte klart: Grunduppgifter, Lindring."),
        ("en", "Still unfinished: Basic data, Mitigation."),
    ],
)
def test_a_draft_says_which_pages_lack_something(
    catalogue: Catalogue, example: Callable[[Language], Assessment], language: Language, said: str
) -> None:
    whole = example("fi")
    first = whole.rows("mitigation")[0]
    lacking: dict[Path, Value] = {("body",): None, ("mitigation", first, "mit_action"): None}
    drafted = whole.changed({**lacking, ("status",): "draft"})
    assert _draft_note(report(drafted, catalogue, language, today=TODAY, version=1))[0].endswith(said)
    final = whole.changed({**lacking, ("status",): "final"})
    assert not _draft_note(report(final, catalogue, language, today=TODAY, version=1))
    complete = _draft_note(report(whole.changed({("status",): "draft"}), catalogue, language, today=TODAY, version=1))
    assert len(complete) == 1
    assert ":" not in complete[0]
