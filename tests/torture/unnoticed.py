"""Tells how many of the mistakes that mutmut put into each module were noticed. Under nine of ten is a fault.

python -m tests.torture.unnoticed FOLDER
"""

from __future__ import annotations

import ast
import difflib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import EllipsisType

ENOUGH = 0.9
_UNNOTICED = (0, None, 5, 33)
"""What mutmut writes of a mistake that no test noticed, that was not tried, or that no test comes by."""
_PLAIN = str | bytes | int | float | complex | EllipsisType | None
_ASKS = ("select ", "insert ", "update ", "delete ", "pragma ")


def main(folder: Path) -> int:
    """Say it line by line. Returns how many modules have too few."""
    failed = 0
    for file in sorted(folder.rglob("*.meta")):
        codes: dict[str, int | None] = json.loads(file.read_text("utf-8"))["exit_code_by_key"]
        if not codes:
            continue
        functions = _functions(file.with_suffix(""))
        unnoticed = {key: _change(key, functions) for key, code in codes.items() if code in _UNNOTICED}
        same = {key for key, change in unnoticed.items() if not change}
        noticed = len(codes) - len(unnoticed)
        share = noticed / (len(codes) - len(same))
        failed += share < ENOUGH
        name = file.relative_to(folder).with_suffix("").as_posix()
        sys.stdout.write(f"{name}: {noticed} of {len(codes)} noticed, {len(same)} are none, {share:.1%}\n")
        for key in unnoticed.keys() - same:
            sys.stdout.write(f"  {key.rpartition('.')[2]}, {codes[key]}\n{unnoticed[key]}")
    return failed


def _functions(file: Path) -> dict[str, ast.FunctionDef]:
    nodes = ast.walk(ast.parse(file.read_text("utf-8")))
    return {node.name: node for node in nodes if isinstance(node, ast.FunctionDef)}


def _change(key: str, functions: dict[str, ast.FunctionDef]) -> str:
    """The lines that differ. None where only the capitals of what the database is asked do, which it does not mind."""
    name = key.rpartition(".")[2]
    before, after = (functions[each] for each in (f"{name.rpartition('__mutmut_')[0]}__mutmut_orig", name))
    if list(_said(before)) == list(_said(after)):
        return ""
    was, is_ = (ast.unparse(each).replace(each.name, "", 1).splitlines() for each in (before, after))
    lines = difflib.unified_diff(was, is_, n=0, lineterm="")
    return "".join(f"    {line}\n" for line in list(lines)[2:] if not line.startswith("@@"))


def _said(function: ast.FunctionDef) -> Iterator[str]:
    for node in ast.walk(function):
        asks = isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.lower().startswith(_ASKS)
        yield ast.unparse(node).lower() if asks else type(node).__name__
        if not asks:
            said = (each for _, each in ast.iter_fields(node) if isinstance(each, _PLAIN) and each != function.name)
            yield from map(repr, said)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
