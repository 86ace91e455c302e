"""A light assessment takes one or two pages: few parts, nothing twice, little air."""

import io
import zipfile
from datetime import date

from docx.oxml.ns import qn
from lxml import etree

from ennakko.export import check, plain, word
from ennakko.export.blocks import Block, Cell, Facts, Heading, Paragraph, Report, Run, TableBlock
from ennakko.export.light import in_few_lines
from ennakko.export.report import report
from ennakko.model.assessment import STATUS_QUO, Path, Value, blank
from ennakko.model.catalogue import Catalogue

IMPACTS = (
    ("a1", "safety_acc", "-2", "Lapset ylittävät tien pimeällä."),
    ("a2", "safety_acc", "0", "Kotimatka ei muutu."),
    ("a1", "income", "1", "Käyttömenot vähenevät."),
)


def small(catalogue: Catalogue, form: str = "KEVYT", **more: Value) -> Report:
    answers: dict[Path, Value] = {
        ("title",): "Iltapäivätoiminnan siirto",
        ("organisation",): "Suvijoen kunta",
        ("org_type",): "municipality",
        ("case_no",): "SJK/1240/2026",
        ("status",): "final",
        ("decision_summary",): "Toiminta siirtyisi monitoimitaloon.",
        ("area",): "Metsäkulma",
        ("alternatives", STATUS_QUO, "alt_desc"): "Toiminta jatkuu koululla.",
        ("alternatives", "a1"): "1",
        ("alternatives", "a1", "alt_name"): "Siirto",
        ("alternatives", "a1", "alt_cost"): "-78000",
        ("alternatives", "a2"): "2",
        ("alternatives", "a2", "alt_name"): "Siirto ja bussi",
        ("con_proposal",): "a2",
        ("K4",): "Vuorotyötä tekevät vanhemmat.",
        ("preparers", "p1"): "1",
        ("preparers", "p1", "name"): "Anni Salo",
        **{(f"S{n:02}",): ("yes", "no", "unknown")[n % 3] for n in range(1, 16)},
    }
    for n, (of, factor, value, said) in enumerate(IMPACTS):
        cells = {"alternative": of, "imp_factor": factor, "imp_value": value, "imp_desc": said, "imp_perspective": "P1"}
        answers["impacts", f"i{n}"] = str(n)
        answers |= {("impacts", f"i{n}", column): given for column, given in cells.items()}
    answers |= {(id_,): value for id_, value in more.items()}
    return report(blank("k" * 24, form, answers), catalogue, "fi", today=date(2026, 11, 22), version=1)


def text_of(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)


def said_in(cell: Cell) -> str:
    return "\n".join(text_of(line.runs) for line in cell.lines).replace("\u00a0", " ")


def test_the_parts_are_few_and_none_has_a_heading_of_its_own_below_it(catalogue: Catalogue) -> None:
    headings = [(b.level, b.text) for b in small(catalogue).blocks if isinstance(b, Heading)]
    assert headings == [
        (1, "Iltapäivätoiminnan siirto"),
        (2, "Päätös ja lähtötilanne"),
        (2, "Vaihtoehdot"),
        (2, "Vaikutukset näkökulmittain"),
        (2, "Johtopäätökset ja esitys"),
        (2, "Tarveseula ja arvioinnin laajuus"),
    ]


def test_the_alternatives_stand_side_by_side_in_one_table_of_impacts(catalogue: Catalogue) -> None:
    tables = {of.key: of for of in small(catalogue).tables()}
    assert list(tables) == ["alternatives", "impacts"]
    assert tables["impacts"].columns == ("Osatekijä", "VE1 Siirto", "VE2 Siirto ja bussi")
    said = [[said_in(cell) for cell in row] for row in tables["impacts"].rows]
    assert said == [
        [
            "Tapaturmat ja liikenneturvallisuus\nAsukkaat ja asiakkaat",
            "− −  merkittävä kielteinen\nLapset ylittävät tien pimeällä. (V1)",
            "0  ei vaikutusta\nKotimatka ei muutu. (V2)",
        ],
        [
            "Toimeentulo ja maksut\nAsukkaat ja asiakkaat",
            "+  lievä myönteinen\nKäyttömenot vähenevät. (V3)",
            "Ei arvioitu",
        ],
    ]


def test_every_alternative_has_its_costs_in_its_row(catalogue: Catalogue) -> None:
    (of,) = (of for of in small(catalogue).tables() if of.key == "alternatives")
    said = [[said_in(cell) for cell in row] for row in of.rows]
    assert [row[-1] for row in said] == ["Ei vastattu", "säästö 78 000 € vuodessa", "Ei vastattu"]
    assert said[2][0] == "VE2 Siirto ja bussi\nesitettävä vaihtoehto"


def test_short_answers_share_a_line_and_the_screening_has_a_line_for_each_answer(catalogue: Catalogue) -> None:
    made = small(catalogue)
    assert not [b for b in made.blocks if isinstance(b, Facts)]
    details = [text_of(b.runs) for b in made.blocks if isinstance(b, Paragraph) and b.look == "details"]
    assert any("Metsäkulma · " in line and "Anni Salo" in line for line in details)
    assert [line.partition(":")[0] for line in details if line.startswith(("Kyllä", "En", "Ei"))] == [
        "Kyllä",
        "En tiedä",
        "Ei",
    ]


def test_a_question_stands_on_the_line_where_its_answer_begins() -> None:
    said: tuple[Block, ...] = (
        Heading(3, "Mitä seurataan?"),
        Paragraph((Run("Matkustajia."),)),
        Paragraph((Run("Ja vaaroja."),)),
        Heading(3, "Perustelu"),
        Paragraph((Run("Lyhyt."),)),
    )
    lines = [text_of(b.runs) for b in in_few_lines(said) if isinstance(b, Paragraph)]
    assert lines == ["Mitä seurataan? Matkustajia.", "Ja vaaroja.", "Perustelu: Lyhyt."]


def test_it_is_written_closer_together_than_a_full_one_and_is_as_accessible(catalogue: Catalogue) -> None:
    light, full = (word.document(small(catalogue, form), {}) for form in ("KEVYT", "LAAJA"))

    def air(content: bytes) -> int:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            styles = etree.fromstring(package.read("word/styles.xml"))
        return sum(
            int(space.get(qn(side)) or 0) for space in styles.iter(qn("w:spacing")) for side in ("w:before", "w:after")
        )

    assert air(light) < air(full) / 2
    assert check.findings(light, small(catalogue)) == ()
    assert len(plain.text(small(catalogue))) < len(plain.text(small(catalogue, "LAAJA")))


def test_a_sum_that_is_wanted_is_shown_in_a_light_one_too(catalogue: Catalogue) -> None:
    made = small(catalogue, cmp_sum_visible=True)
    assert [b.key for b in made.blocks if isinstance(b, TableBlock)] == ["alternatives", "comparison", "impacts"]


def test_persons_on_a_line_are_told_apart(catalogue: Catalogue) -> None:
    answers: dict[Path, Value] = {("title",): "Kerho"}
    for n, (name, title) in enumerate((("Liisa Järvelä", "sivistysjohtaja"), ("Åke Öhman", "koordinaattori"))):
        answers |= {("preparers", f"p{n}"): str(n), ("preparers", f"p{n}", "name"): name}
        answers["preparers", f"p{n}", "title"] = title
    made = report(blank("k" * 24, "KEVYT", answers), catalogue, "fi", today=date(2026, 11, 22), version=1)
    assert "Liisa Järvelä, sivistysjohtaja; Åke Öhman, koordinaattori" in plain.text(made)


def test_only_modules_that_somebody_has_answered_in_are_named(catalogue: Catalogue) -> None:
    def said(**more: Value) -> str:
        return plain.text(small(catalogue, modules=("LAVA",), con_child_best="VE2 on lapselle paras.", **more))

    assert "lapsivaikutusten arviointi" not in said().lower()
    assert (
        "kevyt ennakkoarviointi (eva, 1–2 sivua), lapsivaikutusten arviointi"
        in said(L01="Lapset osallistuivat.").lower()
    )


def test_what_the_document_says_of_itself_stays_whole_in_the_other_language(catalogue: Catalogue) -> None:
    answers: dict[Path, Value] = {("title",): "Kerho", ("organisation",): "Lakeuden kunta", ("language",): "fi"}
    made = report(blank("k" * 24, "KEVYT", answers), catalogue, "sv", today=date(2026, 11, 22), version=1)
    assert "Lakeuden kunta ansvarar för innehållet." in plain.text(made)
