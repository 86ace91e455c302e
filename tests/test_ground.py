"""The rules of the house that a machine can see."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "src" / "ennakko"
MODULES = sorted(SOURCES.rglob("*.py"))
SAYS_NOTHING = {"manager", "helper", "utils", "util", "common", "core", "base", "service", "handler", "misc"}
WITHOUT_QT = ("model", "files", "export")
WIDGETS_AT_HOME = ("ui", "app.py", "system_libraries.py")


def parsed(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"), str(module))


def imports(module: Path) -> Iterator[str]:
    """Every module that this one imports, also inside functions, as dotted names."""
    for node in ast.walk(parsed(module)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} line {node.lineno}: write the whole name of what is imported"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def place(module: Path) -> str:
    """The room of the house: `model`, `ui`, …, or the name of a module that stands alone."""
    return module.relative_to(SOURCES).parts[0]


def uses_qt(module: Path) -> bool:
    return any(name.split(".")[0] == "PySide6" for name in imports(module))


def called(call: ast.Call) -> str:
    return str(getattr(call.func, "attr", getattr(call.func, "id", "")))


def calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if called(node) in names:
                yield node


def tracked() -> list[Path]:
    """The files that git keeps, whoever owns the folder."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True)
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def test_a_module_is_short_enough_to_be_read_at_once() -> None:
    lengths = {str(module.relative_to(ROOT)): len(module.read_text("utf-8").splitlines()) for module in MODULES}
    assert lengths
    assert not {name: length for name, length in lengths.items() if length > 300}


def test_the_name_of_a_module_says_what_is_in_it() -> None:
    names = [module for path in MODULES for module in (path.stem, *path.relative_to(SOURCES).parts[:-1])]
    assert "model" in names
    assert not [
        name
        for name in names
        if SAYS_NOTHING & {part.rstrip("s") for part in name.split("_")} | (SAYS_NOTHING & set(name.split("_")))
    ]


@pytest.mark.parametrize("room", WITHOUT_QT)
def test_values_files_and_documents_know_no_qt(room: str) -> None:
    assert not [str(module) for module in MODULES if place(module) == room and uses_qt(module)]


def test_widgets_stay_in_the_window() -> None:
    strangers = [
        str(module.relative_to(ROOT))
        for module in MODULES
        if place(module) not in WIDGETS_AT_HOME
        and any(name.startswith("PySide6.QtWidgets") for name in imports(module))
    ]
    assert not strangers


def test_the_model_stands_on_msgspec_and_the_standard_library_alone() -> None:
    allowed = {"ennakko.model", "msgspec", "typing_extensions"}
    seen = {(module.name, name) for module in MODULES if place(module) == "model" for name in imports(module)}
    for module, name in seen:
        first = name.split(".")[0]
        standard = first in sys.stdlib_module_names and first not in {"sqlite3", "locale", "time"}
        assert standard or any(name == one or name.startswith(f"{one}.") for one in allowed), f"{module}: {name}"


def test_a_text_to_be_translated_stands_in_the_code_as_it_is() -> None:
    """`lupdate` reads the code without running it: an f-string or a variable would never be translated."""
    for module in MODULES:
        for call in calls(parsed(module), "tr", "translate"):
            of = call.func.value if isinstance(call.func, ast.Attribute) else None
            if called(call) == "translate" and of is not None and getattr(of, "id", "") != "QCoreApplication":
                continue  # of a str or of bytes
            texts = call.args[: 1 if called(call) == "tr" else 2]
            literal = all(isinstance(text, ast.Constant) and isinstance(text.value, str) for text in texts)
            assert texts, call
            assert literal, f"{module.relative_to(ROOT)} line {call.lineno}: write the text itself"


def test_every_package_is_installed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    there = {".".join(("ennakko", *init.parent.relative_to(SOURCES).parts)) for init in SOURCES.rglob("__init__.py")}
    assert there <= set(project["tool"]["setuptools"]["packages"])


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-proof.lock"])
def test_the_lock_names_no_place_and_pins_every_package(name: str) -> None:
    lock = (ROOT / name).read_text(encoding="utf-8")
    assert not re.search(r"://|^--|file:", lock.replace("    --hash=", ""), re.MULTILINE)
    packages = re.findall(r"^\S+==\S+.*\\\n(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+", lock, re.MULTILINE)
    assert len(packages) > 20
    assert "".join(packages) == lock


def test_no_file_tells_of_the_machine_it_was_made_on() -> None:
    elsewhere = re.compile(rb"/(?:home|Users|root|work)/[\w.-]|[A-Z]:\\+Users\\")
    files = tracked()
    assert ROOT / "pyproject.toml" in files
    found = [str(file.relative_to(ROOT)) for file in files if elsewhere.search(file.read_bytes())]
    assert not found


def test_no_timer_is_made_for_one_call() -> None:
    """PySide 6.11 keeps a trace of such a timer after Qt has deleted it: `ui/later.py`."""
    assert [module.name for module in MODULES if "singleShot(" in module.read_text("utf-8")] == []
