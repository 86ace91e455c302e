"""A walk through all of the code: nothing in it can show what others wrote as anything but text, or follow it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.test_ground import MODULES, ROOT, called, calls, imports, parsed

RICH = ("setHtml", "setMarkdown", "insertHtml", "appendHtml", "insertMarkdown", "setDefaultStyleSheet", "fromHtml")
"""What reads markup."""
GUESSES = ("QLabel", "QTextBrowser", "QTextEdit", "QMessageBox", "QErrorMessage", "QSplashScreen", "QWhatsThis")
"""What takes for markup whatever looks like it, unless it is told not to."""
NETWORK = ("QtNetwork", "QtWebEngine", "urllib", "http", "socket", "ssl", "smtplib", "ftplib", "webbrowser", "requests")
PLAIN = "setTextFormat(Qt.TextFormat.PlainText)"
TIPS = ("setToolTip", "showText", "setStatusTip", "setWhatsThis")


def where(module: Path, node: ast.AST) -> str:
    return f"{module.relative_to(ROOT)} line {getattr(node, 'lineno', 0)}"


def is_ours(text: ast.expr) -> bool:
    """A text of the program itself, with nothing filled in, or one that is made plain."""
    match text:
        case ast.Constant():
            return True
        case ast.Call(func=func):
            name = called(text)
            return name in ("tr", "translate", "plain_tip", "key_name") and not (
                isinstance(func, ast.Attribute) and name == "format"
            )
        case ast.IfExp(body=one, orelse=other):
            return is_ours(one) and is_ours(other)
        case _:
            return False


def rich(module: Path, tree: ast.Module) -> Iterator[str]:
    """Where markup would be read."""
    for call in calls(tree, *RICH):
        yield f"{where(module, call)}: {called(call)}"
    for call in calls(tree, *GUESSES):
        literal = call.args and isinstance(call.args[0], ast.Constant | ast.Call) and is_ours(call.args[0])
        empty = not call.args or called(call) == "QMessageBox"
        if called(call) == "QLabel" and (literal or empty):
            continue
        if called(call) in ("QLabel", "QMessageBox") and PLAIN in module.read_text("utf-8"):
            continue
        yield f"{where(module, call)}: {called(call)}"
    for call in calls(tree, "setTextFormat"):
        if not ast.unparse(call.args[0]).endswith("PlainText"):
            yield f"{where(module, call)}: {ast.unparse(call)}"
    for call in calls(tree, "setAcceptRichText", "setOpenExternalLinks", "setOpenLinks"):
        if not (isinstance(call.args[0], ast.Constant) and call.args[0].value is False):
            yield f"{where(module, call)}: {ast.unparse(call)}"


def tips(module: Path, tree: ast.Module) -> Iterator[str]:
    """Where a tip could hold markup: Qt has no plain ones."""
    for call in calls(tree, *TIPS):
        text = call.args[1 if called(call) == "showText" else 0]
        if not is_ours(text):
            yield f"{where(module, call)}: {ast.unparse(call)}"


def links(module: Path, tree: ast.Module) -> Iterator[str]:
    """Where something is opened that is no file or folder of this computer."""
    for call in calls(tree, "openUrl"):
        if not ast.unparse(call.args[0]).startswith("QUrl.fromLocalFile("):
            yield f"{where(module, call)}: {ast.unparse(call)}"
    for call in calls(tree, "startfile", "popen", "linkActivated"):
        yield f"{where(module, call)}: {ast.unparse(call)}"


SEEN_BY = {"rich": rich, "tips": tips, "links": links}


@pytest.mark.parametrize("walk", SEEN_BY)
def test_the_code_shows_text_as_text_and_follows_nothing(walk: str) -> None:
    found = [line for module in MODULES for line in SEEN_BY[walk](module, parsed(module))]
    assert not found, "\n".join(found)


def test_only_one_module_knows_a_socket_and_that_a_local_one() -> None:
    users = {
        module for module in MODULES for name in imports(module) if any(each in name.split(".") for each in NETWORK)
    }
    assert {module.name for module in users} == {"one_program.py"}
    (one,) = users
    assert {name.split(".")[-1] for name in imports(one) if "QtNetwork" in name} == {"QLocalServer", "QLocalSocket"}


@pytest.mark.parametrize(
    ("walk", "code"),
    [
        ("rich", "box.setHtml(answer)"),
        ("rich", "label = QLabel(name)"),
        ("rich", "ask = QMessageBox(parent)"),
        ("rich", "label.setTextFormat(Qt.TextFormat.AutoText)"),
        ("tips", "button.setToolTip(name)"),
        ("tips", "button.setToolTip(self.tr('Remove {}').format(name))"),
        ("tips", "QToolTip.showText(place, said, self)"),
        ("links", "QDesktopServices.openUrl(QUrl(address))"),
        ("links", "os.startfile(path)"),
    ],
)
def test_the_walk_would_find_it(walk: str, code: str) -> None:
    assert list(SEEN_BY[walk](ROOT / "src" / "ennakko" / "__init__.py", ast.parse(code)))
