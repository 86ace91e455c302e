"""`python -m ennakko`, and the program that is installed as `ennakko`."""

import sys
from io import TextIOWrapper


def main() -> None:
    """Do what the command line says, and end with its status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # what goes into a file or another program is UTF-8 everywhere
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
    sys.exit(_window() if sys.argv[1:] == [] else _command())


def _command() -> int:
    from ennakko.cli import run

    return run()


def _window() -> int:
    """The window opens at once: nothing of the command line is imported for it."""
    from ennakko.model.trouble import Trouble
    from ennakko.window_start import open_window

    try:
        return open_window(None)
    except Trouble as trouble:
        from ennakko.spoken import spoken

        sys.stderr.write(trouble.sentence(spoken()) + "\n")
        return 2


if __name__ == "__main__":
    main()
