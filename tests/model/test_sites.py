"""Impacts of one site among several: what a site sees, where sites differ, and saying the same of others."""

from functools import cache

from ennakko.files.forms import load as read_forms
from ennakko.model.assessment import Assessment, Value, blank
from ennakko.model.edit import AddRow, RemoveRow, Together, applied
from ennakko.model.findings import impacts
from ennakko.model.form import Impacts
from ennakko.model.matrix import MatrixCell, matrix
from ennakko.model.sites import repeated, site_name

load = cache(read_forms)


def impact(site: str = "", value: str = "-1", alternative: str = "one") -> dict[str, Value]:
    cells: dict[str, Value] = {"imp_perspective": "P1", "imp_factor": "housing", "alternative": alternative}
    return {**cells, "imp_value_short": value, **({"site": site} if site else {})}


def with_impacts(*cells: dict[str, Value]) -> Assessment:
    named = [AddRow("sites", n, n, {"site_name": n.title()}) for n in ("harju", "ranta", "saari")]
    rows = [AddRow("impacts", f"row{n}", f"h{n}h", each) for n, each in enumerate(cells)]
    alternatives = [AddRow("alternatives", n, n, {"alt_name": n.title()}) for n in ("one", "two")]
    return applied(Together((*alternatives, *named, *rows)), blank("x", "LAAJA"))


def cell(assessment: Assessment, site: str = "") -> MatrixCell:
    asked = (item for page in load().forms["LAAJA"].pages for item in page.items)
    items = tuple(item for item in asked if any(isinstance(q, Impacts) for q in item.questions))
    made = matrix(assessment, load(), items, site=site)
    return next(line.cells[0] for section in made.sections for line in section.lines)


def test_a_site_sees_what_is_said_of_it_and_of_all_and_nothing_of_the_others() -> None:
    of = with_impacts(impact(), impact("harju", "-2"), impact("ranta", "1"))
    assert [row.row for row in cell(of, "harju").rows] == ["row0", "row1"]
    assert [row.row for row in cell(of, "harju").own] == ["row1"]
    assert [row.row for row in cell(of).rows] == ["row0", "row1", "row2"]
    assert [row.row for row in cell(of).own] == ["row0"]
    assert cell(of, "saari").own == ()


def test_sites_differ_when_one_has_another_value_or_what_the_others_lack() -> None:
    same = [impact(site, "-1") for site in ("harju", "ranta", "saari")]
    assert not cell(with_impacts(*same)).differing
    assert cell(with_impacts(*same[:2])).differing
    assert cell(with_impacts(*same[:2], impact("saari", "2"))).differing
    assert not cell(with_impacts(impact())).differing
    assert not cell(with_impacts(*same[:2], impact("saari", "2")), "saari").differing


def test_what_is_said_of_a_site_already_is_not_repeated_over_it() -> None:
    of = with_impacts(impact("harju", "-2"), impact("ranta", "1"), impact("harju", "0", alternative="two"))
    made = list(repeated(of, ("row0", "row2"), ("ranta", "saari")))
    assert [(cells["site"], cells["alternative"], cells["imp_value_short"]) for cells in made] == [
        ("ranta", "two", "0"),
        ("saari", "one", "-2"),
        ("saari", "two", "0"),
    ]


def test_an_impact_of_a_site_that_is_gone_is_about_every_site() -> None:
    gone = applied(RemoveRow("sites", "harju"), with_impacts(impact("harju")))
    assert [row.site for row in impacts(gone)] == [""]


def test_a_site_without_a_name_has_its_number() -> None:
    of = applied(AddRow("sites", "t", "t", {}), with_impacts())
    assert site_name(load(), of, "t", "sv") == "Objekt 4"
