"""A document that is made of what earlier ones were made of is the one that is made of nothing."""

import itertools
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from tests.export.generated import FORMS, edited, generated
from tests.export.generated import Made as Generated

from ennakko.export.choices import EVERYTHING, DocumentLanguage
from ennakko.export.choices import Choices as Chosen
from ennakko.export.earlier import Earlier
from ennakko.export.made import Made
from ennakko.export.passages import Passage, kept, passages
from ennakko.export.whole import whole
from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.history import History
from ennakko.model.words import Language

EDITS = 16
TODAY = date(2026, 11, 22)


class Follower:
    """Makes one document after the other, each of what has changed since the last."""

    def __init__(self, catalogue: Catalogue, history: History, chosen: Chosen) -> None:
        self.catalogue, self.history, self.chosen = catalogue, history, chosen
        self.earlier = Earlier()
        self.shown: tuple[Passage, ...] = ()

    def follow(self, assessment: Assessment, language: DocumentLanguage) -> tuple[Passage, ...]:
        """The passages now."""
        self.earlier.made.begin()
        made = self._passages(assessment, language, self.earlier)
        self.shown = kept(made, self.shown)
        return self.shown

    def anew(self, assessment: Assessment, language: DocumentLanguage) -> tuple[Passage, ...]:
        """The same made of nothing."""
        return self._passages(Assessment(assessment.id, dict(assessment.answers)), language, None)

    def _passages(
        self, assessment: Assessment, language: DocumentLanguage, earlier: Earlier | None
    ) -> tuple[Passage, ...]:
        made = whole(
            assessment,
            self.catalogue,
            self.history,
            language,
            self.chosen,
            today=TODAY,
            version=3,
            earlier=earlier,
        )
        return passages(made, ("comparison:short", "comparison:long"), 9298, earlier.made if earlier else Made())


def steps(seed: int, made: Generated, catalogue: Catalogue) -> Iterator[Assessment]:
    """The assessment, then what becomes of it."""
    return itertools.islice(itertools.chain((made.assessment,), edited(seed, made, catalogue)), EDITS)


@pytest.mark.parametrize("seed", range(2 * len(FORMS)))
def test_what_is_shown_after_any_edits_is_what_is_made_of_nothing(seed: int, catalogue: Catalogue) -> None:
    made = generated(seed, catalogue)
    follower = Follower(catalogue, made.history, made.chosen)
    language = made.language("sv" if seed % 2 else "fi")
    for n, assessment in enumerate(steps(seed, made, catalogue)):
        assert follower.follow(assessment, language) == follower.anew(assessment, language), n


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_so_it_is_in_the_example(
    language: Language, catalogue: Catalogue, example: Callable[[Language], Assessment]
) -> None:
    made = Generated(example(language), History(), EVERYTHING)
    follower = Follower(catalogue, made.history, made.chosen)
    for n, assessment in enumerate(steps(7, made, catalogue)):
        assert follower.follow(assessment, language) == follower.anew(assessment, language), n


def test_the_language_may_change_and_change_back(
    catalogue: Catalogue, example: Callable[[Language], Assessment]
) -> None:
    follower = Follower(catalogue, History(), EVERYTHING)
    languages: tuple[DocumentLanguage, ...] = ("fi", "fi+sv", "sv", "fi", "en", "sv+fi")
    now = example("fi")
    for n, language in enumerate(languages):
        now = now.changed({("decision_summary",): f"Päätös {n}", ("imp_scale",): "seven" if n % 2 else "three"})
        assert follower.follow(now, language) == follower.anew(now, language), language


def test_a_letter_makes_only_what_it_stands_in_anew(
    catalogue: Catalogue, example: Callable[[Language], Assessment]
) -> None:
    follower = Follower(catalogue, History(), EVERYTHING)
    now = example("fi")
    before = follower.follow(now, "fi")
    row = now.rows("impacts")[3]
    after = follower.follow(now.changed({("impacts", row, "imp_desc"): "Aivan toista."}), "fi")
    written = [passage for passage in after if all(passage is not was for was in before)]
    assert any(("impacts", row, "imp_desc") in passage.about for passage in written)
    assert len(written) <= 3
