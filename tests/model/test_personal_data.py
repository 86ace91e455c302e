"""What tells who somebody is, and what only looks like it."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ennakko.model.personal_data import few_people, traces

CONTROL = "0123456789ABCDEFHJKLMNPRSTUVWXY"


def found(text: str) -> list[tuple[str, str]]:
    return [(trace.kind, text[trace.start : trace.end]) for trace in traces(text)]


def identity_code(day: str, mark: str, number: int) -> str:
    return f"{day}{mark}{number:03}{CONTROL[int(f'{day}{number:03}') % 31]}"


@pytest.mark.parametrize("mark", "+-YXWVUABCDEF")
def test_an_identity_code_of_every_century_mark(mark: str) -> None:
    code = identity_code("131052", mark, 308)
    assert found(f"Asiakas {code}, Koskela") == [("identity_code", code)]


@pytest.mark.parametrize(
    "text", ["131052-308T", "(131052-308t)", "hetu:131052-308T.", "131052\u2013308T", "Asia: 131052-308T, 5 §"]
)
def test_an_identity_code_is_found_as_it_is_typed(text: str) -> None:
    ((kind, value),) = found(text)
    assert (kind, value.upper().replace("\u2013", "-")) == ("identity_code", "131052-308T")


@pytest.mark.parametrize(
    "text",
    [
        "131052-308U",  # the control character is wrong
        "311152-3089",  # there is no 31st of November
        "130052-3087",  # there is no month 0
        "1131052-308T",
        "131052-308TA",
        "131052308T",
        "131052/308T",
        "Asia 131052-3081-2",
    ],
)
def test_what_is_no_identity_code(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "number",
    [
        "040 123 4567",
        "040-1234567",
        "0401234567",
        "0400 123 456",
        "0457 123 4567",
        "050\u00a0123\u00a04567",
        "044 123 456",
        "+358 40 123 4567",
        "+358401234567",
        "+358 (0)40 123 4567",
        "00358 50 1234567",
        "+46 70 123 45 67",
        "09 310 1691",
        "(09) 310 1691",
        "09-3101691",
        "016 322 8000",
        "02 262 0000",
        "018 250 000",
    ],
)
@pytest.mark.parametrize("text", ["{}", "Soita {} huomenna.", "puh.{}", "Tel: {}; mejl", "({})"])
def test_a_telephone_number(text: str, number: str) -> None:
    assert found(text.format(number)) == [("phone", number)]


NOBODYS = [
    # case numbers as they are seen in agendas
    "TUUDno-2020-1780",
    "ROIDno-2021-4378",
    "KNGDno-2020-393",
    "IUHVADno-2023-4145",
    "5146/01.04.00/2023",
    "4524/10.03.07.00/2021",
    "115/00.01.02/2025",
    "1714/13.00/2022",
    "11675/12.01.00/2021",
    "TRE:6382/00.01.02/2022",
    "HEL 2020-012011 T 12 01 01",
    "14105-2019 (10 03 02)",
    "225/2022",
    "SJK/1182/2026",
    "SJK/0874/2025",
    # days, times, years
    "9.12.2026",
    "09.12.2026",
    "09.12.2026\u201310.12.2026",
    "2026-12-09",
    "04122026",
    "klo 04.50\u201305.00",
    "vuosina 2019\u20132025",
    "2026 2027 2028 2029",
    # sums, shares, amounts
    "120 000 euroa",
    "1 250 000,50 €",
    "0,45 1234567",
    "8,20 euroa",
    "38 600 käyntiä ja 52 400 lainaa",
    "0 500 000",
    # other numbers
    "laki 612/2021, 6 §",
    "04500 Kellokoski",
    "00100 Helsinki",
    "Y-tunnus 0451234-5",
    "kiinteistötunnus 091-012-0034-0005",
    "FI21 1234 5600 0007 85",
    "SopS 59\u201360/1991",
    "tehtäväluokka 04 01 02 03",
    "tehtäväluokka 02 01 02 03",
]


@pytest.mark.parametrize("text", NOBODYS)
@pytest.mark.parametrize("around", ["{}", "Asia {}, katso liite.", "({})"])
def test_numbers_that_are_nobodys(text: str, around: str) -> None:
    assert found(around.format(text)) == []


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Kauppakatu 12 A 3", "Kauppakatu 12 A 3"),
        ("Osoite: Mäntytie 4 as. 7, Koskela", "Mäntytie 4 as. 7"),
        ("Mäntytie 4 B as 7", "Mäntytie 4 B as 7"),
        ("Storgatan 5 B 12", "Storgatan 5 B 12"),
        ("Skolvägen 3 lgh 2", "Skolvägen 3 lgh 2"),
        ("Perhe asuu osoitteessa Koivukuja 5.", "Koivukuja 5"),
        ("Kotiosoite on Rantapolku 14", "Rantapolku 14"),
        ("Familjen bor på Skolvägen 3.", "Skolvägen 3"),
        ("She lives at Koivukuja 5", "Koivukuja 5"),
    ],
)
def test_a_home(text: str, home: str) -> None:
    assert found(text) == [("address", home)]


@pytest.mark.parametrize(
    "text",
    [
        "Kirjasto on osoitteessa Koulutie 5.",
        "Kaava koskee tontteja Kauppakatu 2\u201310.",
        "Biblioteket på Storgatan 5 stängs.",
        "Asukkaita kuultiin koululla, Koulutie 5.",
        "Hän asuu Valtatie 7:n varrella.",
        "Valtatie 7 A 3",
        "koulutie 5",
        "Kauppakatu vuonna 2027",
        "Moni asuu kylässä.\nKirjasto on osoitteessa Koulutie 5.",
        "Koulutie 2027",
    ],
)
def test_a_street_that_is_nobodys_home(text: str) -> None:
    assert found(text) == []


def test_everything_is_found_in_order() -> None:
    text = "Kauppakatu 12 A 3, 040 123 4567 ja 131052-308T"
    assert [kind for kind, _ in found(text)] == ["address", "phone", "identity_code"]


@given(
    st.dates(date(1900, 1, 1), date(2026, 12, 31)),
    st.integers(2, 899),
    st.text(alphabet=" \n.,;:()", min_size=1),
    st.booleans(),
)
def test_every_identity_code_is_found_wherever_it_stands(day: date, number: int, around: str, old: bool) -> None:
    digits = f"{day:%d%m%y}"
    code = identity_code(digits, ("-" if old else "U") if day.year < 2000 else ("A" if old else "F"), number)
    assert found(around + code + around) == [("identity_code", code)]


@given(st.text() | st.text(alphabet="0123456789-+ AB./()katutie"))
def test_traces_lie_in_the_text(text: str) -> None:
    for trace in traces(text):
        assert 0 <= trace.start < trace.end <= len(text)
        assert text[trace.start : trace.end].strip() == text[trace.start : trace.end]


@pytest.mark.parametrize(
    "text",
    [
        "4",
        "9 lasta",
        "Noin 5 asiakasta",
        "alle 10",
        "alle 5 henkilöä",
        "Kolme perhettä",
        "yksi asukas",
        "cirka 6 personer",
        "färre än 10 barn",
        "fyra klienter",
        "fewer than 5 people",
        "two families",
        "1 260 lasta, joista 4 lastensuojelussa",
        "5 lasta 120:stä",
    ],
)
def test_few_people(text: str) -> None:
    assert few_people(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "10",
        "10 lasta",
        "0",
        "2 740 asukasta on 18\u201364-vuotiaita",
        "2\u00a0740 asukasta",
        "17 % kyselyn vastaajista",
        "8 % asukkaista",
        "5 prosenttia",
        "388 oppilasta neljässä koulussa",
        "388 elever i fyra skolor",
        "430 ruotsinkielistä 3 kylässä",
        "1,3 henkilötyövuotta",
        "2 henkilötyövuotta",
        "Noin 450 asukasta on täyttänyt 80 vuotta",
        "lapset 6\u201312 v",
        "7\u20139-vuotiaat",
        "5-vuotiaat",
        "yli 5 asiakasta",
        "vähintään 9",
        "3 kertaa viikossa 40 lasta",
        "9.12.2026",
    ],
)
def test_not_few_people(text: str) -> None:
    assert not few_people(text)


@given(st.text() | st.text(alphabet="0123456789 %alle"))
def test_any_text_may_say_how_many(text: str) -> None:
    assert few_people(text) in (True, False)


@pytest.mark.parametrize("piece", ["1", " ", "1 ", "1 000 ", "alle ", "040 ", "Koulutie 5 ", "131052-"])
def test_a_huge_text_is_read_in_no_time(piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    begun = time.process_time()
    traces(text)
    few_people(text)
    assert time.process_time() - begun < 2
