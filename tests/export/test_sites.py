"""The document of a decision about many sites: one table over all, one for each, and nothing said twice."""

from datetime import date

import pytest

from ennakko.export import plain
from ennakko.export.blocks import Paragraph, Report, TableBlock
from ennakko.export.reading import Reading
from ennakko.export.report import report
from ennakko.export.summary import summary
from ennakko.model.assessment import MODULES, Assessment, Path, Value, blank
from ennakko.model.catalogue import Catalogue
from ennakko.model.edit import AddRow, Answer, Together, applied
from ennakko.model.words import Language

NAMES = [f"Koulu {n}" for n in range(1, 18)]
ALTERNATIVES = [f"a{n}" for n in range(1, 7)]


def many_sites() -> Assessment:
    """Seventeen sites and six alternatives; the third site fares otherwise than the rest."""
    edits = [AddRow("alternatives", a, f"h{a}", {"alt_name": f"Malli {a}"}) for a in ALTERNATIVES]
    edits += [AddRow("sites", f"s{n:02}", f"h{n:02}", {"site_name": name}) for n, name in enumerate(NAMES)]
    for a in ALTERNATIVES:
        for n in range(len(NAMES)):
            value, said = ("-2", "Matka pitenee 20 km.") if n == 2 else ("-1", "Matka pitenee.")
            cells: dict[str, Value] = {"imp_perspective": "P1", "imp_factor": "housing", "alternative": a}
            cells |= {"site": f"s{n:02}", "imp_value_short": value, "imp_value_long": value, "imp_desc": said}
            edits.append(AddRow("impacts", f"{a}{n:02}", f"h{a}{n:02}h", cells))
    return applied(Together(tuple(edits)), blank("m" * 24, "LAAJA"))


@pytest.fixture(scope="module")
def made(catalogue: Catalogue) -> Report:
    return report(many_sites(), catalogue, "fi", today=date(2026, 11, 22), version=1)


def words(table: TableBlock) -> list[list[str]]:
    return [["/".join("".join(r.text for r in line.runs) for line in c.lines) for c in row] for row in table.rows]


def test_one_table_sets_all_sites_side_by_side_for_every_alternative(made: Report) -> None:
    over_all = [t for t in made.tables() if t.key.startswith("sites_over_all")]
    assert [len(t.columns) for t in over_all] == [4, 4]
    for table in over_all:
        assert [row[0] for row in words(table)] == ["Kaikki kohteet", *NAMES]
    third = next(row for row in words(over_all[0]) if row[0] == "Koulu 3")
    assert all("merkittävä kielteinen" in cell for cell in third[1:])
    assert all("lievä kielteinen" in cell for cell in words(over_all[0])[1][1:])


def test_every_site_has_a_table_of_its_own(made: Report) -> None:
    own = [t for t in made.tables() if t.key.startswith("site:")]
    assert len(own) == 2 * len(NAMES)
    assert {t.caption.partition(",")[0] for t in own} == {f"Arviot kohteesta {name}" for name in NAMES}


def test_what_is_the_same_for_many_sites_is_said_once_with_their_names(made: Report) -> None:
    said = ["".join(run.text for run in b.runs) for b in made.blocks if isinstance(b, Paragraph)]
    assert said.count("Matka pitenee.") == len(ALTERNATIVES)
    assert said.count("Matka pitenee 20 km.") == len(ALTERNATIVES)
    lead = next(line for line in said if line.startswith("VE1") and "Koulu 17" in line)
    assert "Koulu 2, Koulu 4" in lead
    assert "V1, V2, V4–V17" in lead.replace("\u00a0", " ")


@pytest.mark.parametrize(("language", "said"), [("fi", "kaikki kohteet"), ("sv", "alla objekt"), ("en", "all sites")])
def test_all_sites_together_are_not_named_one_by_one(catalogue: Catalogue, language: Language, said: str) -> None:
    of = many_sites()
    alike: dict[Path, Value] = {}
    for a in ALTERNATIVES:
        first = of.cells("impacts", f"{a}02")
        for n in range(len(NAMES)):
            alike |= {("impacts", f"{a}{n:02}", column): value for column, value in first.items() if column != "site"}
            alike["impacts", f"{a}{n:02}", "imp_groups"] = ("older",)
    of = of.changed(alike)
    made = report(of, catalogue, language, today=date(2026, 11, 22), version=1)
    leads = ["".join(r.text for r in b.runs) for b in made.blocks if isinstance(b, Paragraph) and b.look == "lead"]
    assert len([lead for lead in leads if said in lead]) == len(ALTERNATIVES)
    assert not any("Koulu" in lead for lead in leads)
    groups = next(t for t in made.tables() if t.key.startswith("groups"))
    assert any(f"({said})" in cell for row in words(groups) for cell in row)
    assert not any("Koulu" in cell for row in words(groups) for cell in row)
    compared = next(t for t in made.tables() if t.key == "comparison")
    assert any(f"({said})" in cell for row in words(compared) for cell in row)
    assert not any("Koulu" in cell for row in words(compared) for cell in row)
    assert f"– {said}" in summary(of, catalogue, language)
    assert "Koulu 1" not in summary(of, catalogue, language)


def test_the_comparison_names_the_site_that_decided(made: Report) -> None:
    compared = next(t for t in made.tables() if t.key == "comparison")
    assert "(Koulu 3)" in words(compared)[0][1]


def test_without_sites_nothing_is_said_of_them(catalogue: Catalogue) -> None:
    cells: dict[str, Value] = {"imp_perspective": "P1", "imp_factor": "housing", "alternative": "a", "imp_value": "1"}
    edits = (AddRow("alternatives", "a", "h", {"alt_name": "Malli"}), AddRow("impacts", "i", "h", cells))
    of = applied(Together(edits), blank("m" * 24, "LAAJA"))
    text = plain.text(report(of, catalogue, "fi", today=date(2026, 11, 22), version=1))
    assert "ohteet" not in text.replace("kohteena", "")


def test_a_site_whose_name_cannot_be_seen_is_called_by_its_number(catalogue: Catalogue) -> None:
    unseen = applied(Answer(("sites", "s02", "site_name"), "\u200b\u200b"), many_sites())
    assert Reading(unseen, catalogue, "fi").site("s02") == "3"
    assert Reading(unseen, catalogue, "fi").site("s01") == "Koulu 2"


def test_a_long_list_of_places_to_look_at_is_cut_and_the_rest_counted(catalogue: Catalogue) -> None:
    edits = [AddRow("alternatives", "one", "h1h", {"alt_name": "Malli"})]
    for n in range(40):
        factor = "housing" if n % 2 else "econ_oper"
        cells: dict[str, Value] = {"imp_perspective": "P1", "imp_factor": factor, "alternative": "one"}
        cells |= {"imp_value_short": "-1", "imp_value_long": "-1", "imp_desc": f"Kuvaus {n}."}
        edits.append(AddRow("impacts", f"i{n:02}", f"h{n:02}h", cells))
    of = applied(Together(tuple(edits)), blank("m" * 24, "LAAJA", {MODULES: ("HKB",), ("H04",): "Nopea analyysi."}))
    said = plain.text(report(of, catalogue, "fi", today=date(2026, 11, 22), version=1))
    (line,) = [each for each in said.replace("\u00a0", " ").splitlines() if "Terveysmatriisi" in each]
    assert "V2, V4, V6" in line
    assert "V24 sekä 8 muuta)" in line
    assert "V26" not in line
