"""Numbers, money and days as people write them."""

import pytest

from ennakko.export.wording import day, days, money, number
from ennakko.model.words import Language


@pytest.mark.parametrize(
    ("value", "said"), [(0, "0"), (412, "412"), (14820, "14 820"), (1234567, "1 234 567"), (-5520, "−5 520")]
)
def test_thousands_have_a_space_that_does_not_break(value: int, said: str) -> None:
    assert number(value) == said.replace(" ", "\u00a0")


@pytest.mark.parametrize(
    ("value", "language", "said"),
    [
        ("84000", "fi", "84 000 €"),
        ("84000", "en", "€84 000"),
        ("-62000", "fi", "säästö 62 000 €"),
        ("-62000", "sv", "besparing 62 000 €"),
        ("-62000", "en", "saving €62 000"),
        ("1250.50", "fi", "1 250,50 €"),
        ("1250.50", "en", "€1 250.50"),
        ("0.999", "sv", "1 €"),
        ("0", "fi", "0 €"),
        ("unknown", "fi", "ei tiedossa"),
        ("unknown", "sv", "inte känt"),
        ("unknown", "en", "not known"),
        ("NaN", "fi", "NaN"),
        ("noin tuhat", "fi", "noin tuhat"),
    ],
)
def test_money(value: str, language: Language, said: str) -> None:
    assert money(value, language).replace("\u00a0", " ") == said


@pytest.mark.parametrize(
    ("value", "language", "said"),
    [
        ("2026-12-09", "fi", "9.12.2026"),
        ("2026-12-09", "sv", "9.12.2026"),
        ("2026-12-09", "en", "9 December 2026"),
        ("2026-13-09", "fi", "2026-13-09"),
        ("ensi viikolla", "fi", "ensi viikolla"),
    ],
)
def test_a_day(value: str, language: Language, said: str) -> None:
    assert day(value, language).replace("\u00a0", " ") == said


@pytest.mark.parametrize(
    ("value", "language", "said"),
    [
        ("2026-09-03/2026-09-17", "fi", "3.–17.9.2026"),
        ("2026-09-03/2026-09-17", "en", "3–17 September 2026"),
        ("2026-01-10/2026-02-01", "sv", "10.1.–1.2.2026"),
        ("2026-01-10/2026-02-01", "en", "10 January – 1 February 2026"),
        ("2026-12-10/2027-02-01", "fi", "10.12.2026–1.2.2027"),
        ("2026-12-10/2027-02-01", "en", "10 December 2026 – 1 February 2027"),
        ("2026-12-10/2026-12-10", "fi", "10.12.2026"),
        ("2026-12-10", "fi", "10.12.2026"),
        ("2026-12-10/", "fi", "10.12.2026"),
        ("syksy/talvi", "fi", "syksy/talvi"),
    ],
)
def test_from_a_day_to_a_day(value: str, language: Language, said: str) -> None:
    assert days(value, language).replace("\u00a0", " ") == said
