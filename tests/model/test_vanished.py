"""Answers to questions that nobody asks any more are found, and only they."""

from ennakko.files.forms import load
from ennakko.model.assessment import STATUS_QUO, blank
from ennakko.model.vanished import vanished


def test_only_answers_to_unknown_questions_and_columns_are_found() -> None:
    answers = {
        ("title",): "Asia",
        ("gone",): ("a", "b"),
        ("empty",): " ",
        ("_page_state", "basics"): "done",
        ("alternatives", STATUS_QUO, "alt_name"): "Nykytila",
        ("alternatives", STATUS_QUO, "alt_gone"): "x",
        ("table_gone", "row"): "m",
        ("table_gone", "row", "cell"): True,
    }
    found = list(vanished(load(), blank("0" * 24, "KEVYT", answers)))
    assert found == [("alternatives", STATUS_QUO, "alt_gone"), ("gone",), ("table_gone", "row", "cell")]
