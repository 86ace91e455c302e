"""When garbage is looked for: in the thread of the window only, and not in what an open assessment is made of.

Python looks for it wherever something happens to be made. In a thread that works beside the window it would take away
things of Qt that the window is deleting at that very moment, which ends the program. In the thread of the window itself
it may come while Qt deletes one thing, holds a lock and asks Python about it: what is taken away then waits for ever.
"""

import gc
import sys
from contextlib import suppress

_YOUNG = 20_000
"""New things before a look for garbage. Python's own 700 would mean a pause every few keys, for next to nothing."""


def settle() -> None:
    """Look for garbage now, and from now on only among what is made later.

    In a large matter a look through everything takes a third of a second, and it would come in the middle of a word.
    """
    gc.set_threshold(_YOUNG, 10, 10)
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    _give_back()


def by_hand() -> None:
    """From now on garbage is looked for by `tidy` and `settle` alone, also after the window has gone."""
    gc.disable()


def tidy() -> None:
    """Look for garbage if enough has been made since, now and then through everything. For the thread of the window."""
    (young, _, old), (enough, _, often) = gc.get_count(), gc.get_threshold()
    if young > enough:
        gc.collect(2 if old > often else 1)
        if old > often:
            _give_back()


def _give_back() -> None:
    """The system may have what is free. In an hour the C library of Linux would come to hold a hundred megabytes."""
    if sys.platform == "linux":
        from ctypes import CDLL

        with suppress(OSError, AttributeError):  # other C libraries of Linux give it back by themselves
            CDLL(None).malloc_trim(0)
