"""Where a text could be plainer, and where it only looks as if."""

import time
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ennakko.model.plain_language import LONGEST, Kind, long_sentences, marks, shortened
from ennakko.model.sentences import sentences, word_count
from ennakko.model.words import LANGUAGES, Language

LONG = "sana " * LONGEST + "loppu."


def split(text: str, language: Language = "fi") -> list[str]:
    return [text[start:end] for start, end in sentences(text, language)]


def marked(text: str, kind: Kind, language: Language = "fi") -> list[str]:
    return [text[m.start : m.end] for m in marks(text, language) if m.kind == kind]


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("fi", "Koulu suljetaan. Matka pitenee.", 2),
        ("fi", "Koulu suljetaan! Miksi? Koska talo on huono.", 3),
        ("fi", "Vaikutus näkyy esim. Koskelassa ja mm. Ylikylässä.", 1),
        ("fi", "Ks. Liite 2 ja vrt. Taulukko 3.", 1),
        ("fi", "Auki klo. 9 ja n. 30 tuntia.", 1),
        ("fi", "Asia on esillä 9.12.2026 ja 10. joulukuuta. Päätös tehdään silloin.", 2),
        ("fi", "Kokous on 9. 12. 2026 Koskelassa.", 1),
        ("fi", "Auki kello 7\u201321. Iltoja on enemmän.", 2),
        ("fi", "Säästö alkaa vuonna 2028. Se on pysyvä.", 2),
        ("fi", "Säästö on 80 000 euroa. 11 lukupiiriä jää ilman tilaa.", 2),
        ("fi", "1. Koskela säilyy. 2. Ylikylä suljetaan.", 2),
        ("fi", "Lääkäri A. Virtanen kävi. Hän puhui.", 2),
        ("fi", "Lapset sanoivat: ”Siellä on aina joku.” Nuoret eivät.", 2),
        ("fi", "Hän kysyi (vuonna 2025). Kukaan ei vastannut.", 2),
        ("fi", "Ehdot ovat:\n- Ovi on auki\n- Valo palaa", 3),
        ("fi", "Mukana on kouluja, päiväkoteja ym. Se riittää.", 2),
        ("fi", "Hinta on 8.20 euroa.", 1),
        ("sv", "Det gäller t.ex. Strandby och bl.a. Överby.", 1),
        ("sv", "Öppet kl. 7\u201321 och ca. 30 timmar.", 1),
        ("sv", "Skolan stängs, dvs. Överby mister den. Vägen blir längre.", 2),
        ("sv", "Mötet är den 9 december 2026. Beslutet fattas då.", 2),
        ("sv", "Skolor, daghem m.m. Det räcker.", 2),
        ("en", "Homes, e.g. Rantakylä, are far. Dr. Smith agrees.", 2),
        ("en", "The answer is no. Nothing changes.", 2),
        ("fi", "", 0),
        ("fi", " \n\n ", 0),
        ("fi", "Ei pistettä", 1),
        ("fi", "Odota... Mitä? Ei!", 3),
    ],
)
def test_where_sentences_end(language: Language, text: str, count: int) -> None:
    assert len(split(text, language)) == count


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Koulu suljetaan.", 2),
        ("Säästö on 1 250 000 euroa.", 4),
        ("Koulu \u2013 ja vain koulu \u2013 suljetaan.", 5),
        ("Auki 7\u201321 joka päivä", 4),
        ("EU-hanke, YVA-menettely", 2),
        ("", 0),
        ("\u2013 \u2026 !", 0),
    ],
)
def test_what_is_a_word(sentence: str, count: int) -> None:
    assert word_count(sentence) == count


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_is_long_from_the_thirty_first_word(language: Language) -> None:
    assert marked(LONG, "long_sentence", language) == [LONG]
    assert marked("sana " * (LONGEST - 1) + "loppu.", "long_sentence", language) == []


def test_only_the_long_sentence_is_marked() -> None:
    assert marked(f"Alku on lyhyt. {LONG.capitalize()} Loppukin on.", "long_sentence") == [LONG.capitalize()]


def test_a_list_is_not_one_sentence() -> None:
    assert marked("Ehdot ovat nämä:\n" + "- Henkilökunta on paikalla 36 tuntia viikossa\n" * 9, "long_sentence") == []


def test_a_full_stop_inside_a_sentence_does_not_hide_how_long_it_is() -> None:
    hidden = "Asia koskee " + "esim. Koskelaa ja mm. Ylikylää 9.12.2026 klo 9.30 " * 4 + "lopulta."
    assert marked(hidden, "long_sentence") == [hidden]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("YVA-menettely alkaa.", ["YVA"]),
        ("Tieto on THL:n tilastosta.", ["THL"]),
        ("YVA ja SOVA tehdään. YVA on valmis.", ["YVA", "SOVA"]),
        ("Ympäristövaikutusten arviointi (YVA) tehdään. YVA on valmis.", []),
        ("YVA (ympäristövaikutusten arviointi) tehdään.", []),
        ("EU ja YK rahoittavat hanketta, HUS ei.", []),
        ("VE1 säästää, ALT 2 ja VE:t eivät. Lähde L3 ja CO2-päästöt.", []),
        ("Osa II ja luku IV.", []),
        ("TRE:6382/00.01.02/2022, HEL 2020-012011 ja SJK/1182/2026.", []),
        ("LÄHIKIRJASTOVERKON TARKISTAMINEN 2027", []),
        ("Otsikko\nKOULUN JATKO JA TILAT\nTeksti, jossa on YVA", ["YVA"]),
        ("A ja B", []),
    ],
)
def test_abbreviations_that_nobody_explained(text: str, found: list[str]) -> None:
    assert marked(text, "abbreviation") == found


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("YVA-menettelyn aloittaminen", ("YVA",)),
        ("Kirjastoauto ym. muutokset", ("ym.",)),
        ("Ändringar i t.ex. bokbussen", ("t.ex.",)),
        ("Lähikirjastoverkon tarkistaminen 2027", ()),
        ("Översyn av nätet av närbibliotek 2027", ()),
        ("EU-hankkeen omarahoitus", ()),
        ("Ylikylän koulu, SJK/1182/2026", ()),
        ("Talousarvio, osa II", ()),
        ("", ()),
    ],
)
def test_abbreviations_in_a_title(title: str, found: tuple[str, ...]) -> None:
    assert shortened(title) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("fi", "Vaikutuksia seurataan.", ["seurataan"]),
        ("fi", "Vaikutuksia seurataan vuosittain.", ["seurataan"]),
        ("fi", "Vaikutuksia seurataan lautakunnassa.", ["seurataan"]),
        ("fi", "Vaikutuksia seurataan lautakunnassa vuosittain.", []),
        ("fi", "Vaikutuksia seurataan. Lautakunta saa luvut vuosittain.", ["seurataan"]),
        ("fi", "Sivistyslautakunta seuraa vaikutuksia vuosittain.", []),
        ("fi", "Tilannetta tarkkaillaan ja tuloksia seurataan.", ["tarkkaillaan", "seurataan"]),
        ("sv", "Konsekvenserna följs upp.", ["följs upp"]),
        ("sv", "Konsekvenserna följs upp av nämnden varje år.", []),
        ("sv", "Beslutet följs av ett brev.", []),
        ("en", "The effects are monitored.", ["are monitored"]),
        ("en", "The effects are monitored by the committee every year.", []),
        ("en", "The committee monitors the effects every year.", []),
    ],
)
def test_follow_up_says_who_and_when(language: Language, text: str, found: list[str]) -> None:
    assert marked(text, "follow_up", language) == found


WORDS = ["Koulu", "suljetaan", "esim.", "t.ex.", "kl.", "9.", "9.12.2026", "YVA", "(YVA)", "1 250", ".", "!", "”", "…"]
WRITTEN = st.lists(
    st.sampled_from([*WORDS, "seurataan", "följs upp", "is monitored", "\n", "\n- ", "\u00a0", "e\u0301", "😀"]),
    max_size=120,
).map(" ".join)


@given(st.text() | WRITTEN, st.sampled_from(LANGUAGES))
@example("." * 300, "fi")
@example("A. " * 100, "sv")
def test_marks_lie_in_the_text(text: str, language: Language) -> None:
    found = marks(text, language)
    assert list(found) == sorted(found, key=lambda mark: (mark.start, -mark.end))
    for mark in found:
        assert 0 <= mark.start < mark.end <= len(text)
        assert text[mark.start : mark.end].strip() == text[mark.start : mark.end]


@given(WRITTEN, st.sampled_from(LANGUAGES))
def test_sentences_hold_every_word_once(text: str, language: Language) -> None:
    spans = list(sentences(text, language))
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    assert "".join("".join(split(text, language)).split()) == "".join(text.split())


@pytest.mark.parametrize("piece", [".", "- ", "a.", "A. ", "(", " ", "\n", "YVA ", "0 ", "\u201d", "040 ", "Xtie "])
def test_a_huge_text_is_read_in_no_time(piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    begun = time.process_time()
    marks(text, "fi")
    long_sentences(text, "sv")
    assert time.process_time() - begun < 2
