"""An own form in two editions: the second no longer offers a choice of each kind of question that has choices."""

from functools import cache

from tests.youth import FORM, youth

from ennakko.files.forms import load
from ennakko.files.own_store import NOTHING
from ennakko.model.catalogue import Catalogue

LIST = "youth_places.toml"
ANSWERS = {
    "title": "Valokarnevaali",
    "youth_way": "way_bus",
    "youth_who": ["who_town", "who_club"],
    "youth_place": "place_pier",
    "youth_stalls": [{"stall_name": "Makkara", "stall_kind": "kind_food"}],
}
SAID = ("Y\u00f6bussilla", "J\u00e4rjest\u00f6", "Laituri", "Ruoka")
"""The words of what was chosen and is no longer offered."""
IDS = ("way_bus", "who_club", "place_pier", "kind_food")
_QUESTIONS = """
[[pages.items]]
kind = "choice"
id = "youth_way"
label = { fi = "Kotimatka", sv = "Hemresan", en = "The way home" }
choices = [
    { id = "way_foot", label = { fi = "K\u00e4vellen", sv = "Till fots", en = "On foot" } },
    { id = "way_bus", label = { fi = "Y\u00f6bussilla", sv = "Med nattbuss", en = "By night bus" } },
]

[[pages.items]]
kind = "choices"
id = "youth_who"
label = { fi = "J\u00e4rjest\u00e4j\u00e4t", sv = "Arrang\u00f6rer", en = "Organisers" }
choices = [
    { id = "who_town", label = { fi = "Kaupunki", sv = "Staden", en = "The town" } },
    { id = "who_club", label = { fi = "J\u00e4rjest\u00f6", sv = "F\u00f6rening", en = "A club" } },
]

[[pages.items]]
kind = "choice"
id = "youth_place"
label = { fi = "Paikka", sv = "Plats", en = "Place" }
choices_from = "youth_places"

[[pages.items]]
kind = "table"
id = "youth_stalls"
label = { fi = "Kojut", sv = "St\u00e5nd", en = "Stalls" }
row = { fi = "Koju", sv = "St\u00e5nd", en = "Stall" }
add = { fi = "Lis\u00e4\u00e4 koju", sv = "L\u00e4gg till st\u00e5nd", en = "Add a stall" }

[[pages.items.columns]]
kind = "short_text"
id = "stall_name"
label = { fi = "Nimi", sv = "Namn", en = "Name" }

[[pages.items.columns]]
kind = "choice"
id = "stall_kind"
label = { fi = "Laji", sv = "Slag", en = "Kind" }
choices = [
    { id = "kind_food", label = { fi = "Ruoka", sv = "Mat", en = "Food" } },
    { id = "kind_play", label = { fi = "Peli", sv = "Spel", en = "Game" } },
]
"""
_PLACES = """[[options]]
id = "place_park"
label = { fi = "Puisto", sv = "Parken", en = "The park" }

[[options]]
id = "place_pier"
label = { fi = "Laituri", sv = "Bryggan", en = "The pier" }
"""


def files(edition: int) -> dict[str, str]:
    """The form and its list. Edition 2 offers a choice less everywhere."""
    form, places = youth(1).rstrip() + "\n" + _QUESTIONS, _PLACES
    if edition > 1:
        form = form.replace("edition = 1", f"edition = {edition}")
        form = "".join(line for line in form.splitlines(keepends=True) if not any(f'"{id_}"' in line for id_ in IDS))
        places = places.partition("\n\n")[0] + "\n"
    return {"youth_events.toml": form, LIST: places}


@cache
def with_choices(edition: int) -> Catalogue:
    """The forms with that edition among them."""
    own = NOTHING
    for name, text in files(edition).items():
        own = own.with_file(name, text.encode())
    return load(own=[own])


__all__ = ["ANSWERS", "FORM", "IDS", "LIST", "SAID", "files", "with_choices"]
