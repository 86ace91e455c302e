"""A key has one name: the one that the menu shows."""

from pathlib import Path

import ennakko.translations
import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from tests.ui.opened import opened

from ennakko.model.words import LANGUAGES, Language
from ennakko.ui.key_names import key_name

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.mark.parametrize(
    ("language", "named"), [("fi", "Ctrl+Vaihto+S"), ("sv", "Ctrl+Skift+S"), ("en", "Ctrl+Shift+S")]
)
def test_it_is_named_as_in_the_menu(qapp: QApplication, tmp_path: Path, language: Language, named: str) -> None:
    with opened(tmp_path, language) as workspace:
        assert key_name("Ctrl+Shift+S") == named
        for action in workspace.actions.values():
            for shortcut in action.shortcuts():
                assert key_name(shortcut.toString()) == shortcut.toString(QKeySequence.SequenceFormat.NativeText)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_names_a_key_by_itself(language: Language) -> None:
    (folder,) = ennakko.translations.__path__
    texts = (Path(folder) / f"ennakko_{language}.ts").read_text(encoding="utf-8")
    for name in ("Ctrl+", "Shift+", "Vaihto+", "Skift+"):
        assert name not in texts
