"""When garbage is looked for: in the thread of the window only, and not in what an open assessment is made of.

Python looks for it wherever something happens to be made. In a thread that works beside the window it would take away
things of Qt that the window is deleting at that very moment, which ends the program. In the thread of the window itself
it may come while Qt deletes one thing, holds a lock and asks Python about it: what is taken away then waits for ever.
"""

from __future__ import annotations

import gc
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ctypes import CDLL

_YOUNG = 20_000
"""New things before a look for garbage. Python's own 700 would mean a pause every few keys, for next to nothing."""
_ARENA_MAX, _MMAP_THRESHOLD = -8, -3
"""Settings of the C library of Linux, as its malloc.h numbers them."""
_LARGE = 256 * 1024
"""Bytes that come from the system, and go back to it, by themselves."""


def settle() -> None:
    """Look for garbage now, and from now on only among what is made later.

    In a large matter a look through everything takes a third of a second, and it would come in the middle of a word.
    """
    gc.set_threshold(_YOUNG, 10, 10)
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    _give_back()


def one_heap() -> None:
    """From now on all threads take from one heap, and what is large from none. Call it before there are threads.

    Each thread would have a heap of its own with holes of its own. In an hour of much work that is fifty megabytes.
    """
    if (library := _c_library()) is not None:
        library.mallopt(_ARENA_MAX, 1)
        library.mallopt(_MMAP_THRESHOLD, _LARGE)


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
    if (library := _c_library()) is not None:
        library.malloc_trim(0)


def _c_library() -> CDLL | None:
    """That of Linux. Others give back what is free by themselves."""
    if sys.platform != "linux":
        return None
    from ctypes import CDLL

    with suppress(OSError):
        library = CDLL(None)
        return library if hasattr(library, "malloc_trim") else None
    return None
