"""An own form in two editions: the example of docs/forms.md, and what its authors make of it a year later."""

from functools import cache
from pathlib import Path

from ennakko.files.forms import load
from ennakko.files.own_store import NOTHING
from ennakko.model.catalogue import Catalogue

FORM = "YOUTH_EVENTS"
_PAGE = Path(__file__).parents[1] / "docs" / "forms.md"
_AGE = """
[[pages.items]]
id = "youth_age"
kind = "number"
required = ["own"]
label = { fi = "Ikäraja", sv = "Åldersgräns", en = "Age limit" }
"""


def youth(edition: int) -> str:
    """The file of the form. Edition 2 asks for an age limit and not for a price, and words a question otherwise."""
    text = _PAGE.read_text(encoding="utf-8").split("<!-- the example ")[1].split("```toml\n")[1].split("```")[0]
    if edition == 1:
        return text
    head, price, home = text.partition('[[pages.items]]\nid = "youth_price"')
    home = home[home.index("[[pages.items]]") :]
    assert price
    text = head + home + _AGE
    for before, after in (
        ("edition = 1", f"edition = {edition}"),
        ("Onko tapahtuma maksuton?", "Pääseekö tapahtumaan maksutta?"),
        ("Är evenemanget gratis?", "Är inträdet gratis?"),
        ("Is the event free of charge?", "Is entry free?"),
        ('kind = "long_text"\nrequired = ["own"]\n', 'kind = "long_text"\n'),
    ):
        assert before in text
        text = text.replace(before, after)
    return text


@cache
def with_youth(edition: int | None) -> Catalogue:
    """The forms with that edition of the form among them, or without it."""
    if edition is None:
        return load()
    return load(own=[NOTHING.with_file("youth_events.toml", youth(edition).encode())])
