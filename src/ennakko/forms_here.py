"""The forms that are in use on this computer, read once."""

from functools import cache

from ennakko.files import forms
from ennakko.model.catalogue import Catalogue


@cache
def catalogue() -> Catalogue:
    """Every form and module. Raises BadForms."""
    return forms.load()
