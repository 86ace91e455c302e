"""What is open is not looked through for garbage; what is made and dropped meanwhile is."""

import gc
import sys
import weakref

from tests.torture.monkey_hands import memory as held

from ennakko import memory


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
