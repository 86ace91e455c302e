"""Tells how many of the mistakes that mutmut put into each module were noticed. Under nine of ten is a fault.

python -m tests.torture.unnoticed FOLDER
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

ENOUGH = 0.9
_UNNOTICED = 0
_UNTRIED = (None, 5, 33)
"""What mutmut writes of a mistake that was not tried, or that no test comes by."""


def counted(codes: dict[str, int | None]) -> Counter[str]:
    """How many were noticed, not noticed and not tried, by the code with which the tests ended."""
    return Counter(
        "untried" if code in _UNTRIED else "unnoticed" if code == _UNNOTICED else "noticed" for code in codes.values()
    )


def main(folder: Path) -> int:
    """Say it line by line. Returns how many modules have too few."""
    failed = 0
    for file in sorted(folder.rglob("*.meta")):
        codes = json.loads(file.read_text("utf-8"))["exit_code_by_key"]
        if not codes:
            continue
        found = counted(codes)
        share = found["noticed"] / len(codes)
        failed += share < ENOUGH
        name = file.relative_to(folder).with_suffix("").as_posix()
        sys.stdout.write(f"{name}: {found['noticed']} of {len(codes)} noticed, {share:.1%}\n")
        sys.stdout.writelines(f"  {key}\n" for key, code in codes.items() if code == _UNNOTICED or code in _UNTRIED)
    return failed


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
