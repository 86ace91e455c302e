"""Files brought into the library from the command line, by the same rules as opening them in the window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

from ennakko import forms_here, settings
from ennakko.files.drafts import open_drafts
from ennakko.files.location import look_at_place
from ennakko.files.receiving import receive
from ennakko.model.words import Language, Text
from ennakko.opening import received
from ennakko.places import places
from ennakko.policy import policy

_SAID = {
    "new": Text(fi="uusi arviointi", sv="ny bedömning", en="new assessment"),
    "brought_together": Text(
        fi="yhdistetty arviointiin, joka oli jo täällä",
        sv="sammanförd med den bedömning som redan fanns här",
        en="brought together with the assessment that was here already",
    ),
    "nothing_new": Text(fi="ei mitään uutta", sv="inget nytt", en="nothing new"),
}
_EDITION = Text(
    fi="lomakkeen eri laitokset, käytössä laitos {n}",
    sv="olika upplagor av blanketten, upplaga {n} används",
    en="different editions of the form, edition {n} is used",
)
_CONFLICTS = Text(
    fi="valittavana: {n}, kaikki vastaukset ovat tallessa",
    sv="att välja i: {n}, alla svar finns kvar",
    en="to choose in: {n}, every answer is kept",
)


def imported(files: Sequence[Path], now: datetime, language: Language) -> Iterator[str]:
    """Bring the files in, one line for each. All are read before the first is brought in. Raises Trouble."""
    found = [(path, received(path)) for path in files]
    here = places()
    if not policy().any_folder:
        look_at_place(here.home)
    here.made()
    catalogue, author = forms_here.catalogue(), settings.read(here.settings).author()
    with closing(open_drafts(here.database)) as drafts:
        for path, shared in found:
            result = receive(shared, drafts, catalogue, author, now)
            said = [_SAID[result.kind].in_(language)]
            if result.edition is not None:
                said.append(_EDITION.in_(language).format(n=result.edition))
            if result.conflicts:
                said.append(_CONFLICTS.in_(language).format(n=result.conflicts))
            yield f"{path}: {', '.join(said)}"
