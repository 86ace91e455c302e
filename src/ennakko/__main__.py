"""`python -m ennakko`, and the program that is installed as `ennakko`."""

import sys
from io import TextIOWrapper

from ennakko.cli import run


def main() -> None:
    """Do what the command line says, and end with its status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # what goes into a file or another program is UTF-8 everywhere
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
    sys.exit(run())


if __name__ == "__main__":
    main()
