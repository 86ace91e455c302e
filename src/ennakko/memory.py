"""What an open assessment is made of stays until it is closed, so it is not looked through for garbage meanwhile."""

import gc

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
