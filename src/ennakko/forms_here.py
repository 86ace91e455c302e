"""The forms that are in use on this computer, read once."""

from contextlib import suppress
from functools import cache

from ennakko.files import forms
from ennakko.model.catalogue import Catalogue
from ennakko.places import places


@cache
def catalogue() -> Catalogue:
    """Every form and module. Raises BadForms."""
    here = places()
    with suppress(OSError):  # where nothing can be kept, the forms are read anew each time
        here.made()
    return forms.load(cache=here.cache)
