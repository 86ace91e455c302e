"""A name that no file has yet."""

from pathlib import Path


def free_name(path: Path) -> Path:
    """The path itself, or with a number after its name when a file is there: `kunta (2).toml`."""
    number, free = 2, path
    while free.exists():
        free, number = path.with_name(f"{path.stem} ({number}){path.suffix}"), number + 1
    return free
