"""What is open is not looked through for garbage; what is made and dropped meanwhile is."""

import gc
import subprocess
import sys
import weakref

import pytest
from tests.torture.monkey_hands import memory as held

from ennakko import memory

HEAPS = """
import sys, threading
from ctypes import CDLL, c_void_p
from ennakko import memory
if sys.argv[1] == "one":
    memory.one_heap()
all_there, library = threading.Barrier(5), CDLL(None)
def take():
    held = [b"x" * 3000 for _ in range(1000)]
    all_there.wait()
for _ in range(4):
    threading.Thread(target=take).start()
all_there.wait()
library.fdopen.restype = c_void_p
out = c_void_p(library.fdopen(1, b"w"))
library.malloc_info(0, out)
library.fflush(out)
"""


class Ring:
    """Something that only the collector can take away."""

    def __init__(self) -> None:
        self.itself = self


def test_what_is_there_is_left_alone_and_garbage_still_goes() -> None:
    before = gc.get_threshold()
    try:
        memory.settle()
        assert gc.get_freeze_count() > 0
        ring = weakref.ref(Ring())
        gc.collect()
        assert ring() is None
        kept = [Ring()]
        memory.settle()
        closed = weakref.ref(kept.pop())
        memory.settle()
        assert closed() is None
    finally:
        gc.unfreeze()
        gc.set_threshold(*before)


@pytest.mark.skipif(sys.platform != "linux", reason="others have no heaps of threads")
def test_threads_take_from_the_heap_of_the_window() -> None:
    def heaps(way: str) -> int:
        done = subprocess.run([sys.executable, "-c", HEAPS, way], capture_output=True, text=True, check=True)
        return done.stdout.count("<heap nr=")

    assert heaps("one") == 1
    assert heaps("many") > 1


def test_by_hand_nothing_goes_before_it_is_time_and_then_it_goes_here() -> None:
    before = gc.get_threshold()
    try:
        memory.by_hand()
        gc.collect()
        gc.set_threshold(50, 10, 10)
        ring = weakref.ref(Ring())
        more = [[n] for n in range(1000)]
        assert ring() is not None
        memory.tidy()
        assert ring() is None
        assert len(more) == 1000
        assert gc.get_count()[0] < 50
    finally:
        gc.enable()
        gc.set_threshold(*before)


def test_what_is_free_goes_back_to_the_system() -> None:
    before = gc.get_threshold()
    try:
        texts = [b"x" * 3000 + bytes([n % 250]) for n in range(20_000)]
        much = held()
        texts = texts[::50]  # between what is kept, nothing can be taken back without being asked for
        free = held()
        memory.settle()
        assert sys.platform != "linux" or free - held() > 20_000 + much - free, "others take it back by themselves"
        assert len(texts) == 400
    finally:
        gc.unfreeze()
        gc.set_threshold(*before)
