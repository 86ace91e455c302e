"""How often a law is tried: in proportion to the profile in use, which a plain number of examples would outweigh."""

from hypothesis import settings

_USUAL = 100


def tried(examples: int) -> settings:
    """So many examples, and fewer where the profile tries fewer than Hypothesis usually does."""
    return settings(max_examples=max(1, examples * settings().max_examples // _USUAL))
