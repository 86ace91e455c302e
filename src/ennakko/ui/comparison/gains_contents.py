"""What the picture of who gains and who bears shows: every group that somebody named, every alternative."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.findings import burden, gain, groups, unsure
from ennakko.model.matrix_words import alternative_code, alternative_name, group_names, value_word
from ennakko.model.scale import NEGATIVE, POSITIVE, scale_of
from ennakko.model.words import Language
from ennakko.ui.comparison.chart_values import ChartAlternative, ChartWords, GainsChart, GainsRow, Sides, strongest
from ennakko.ui.impacts.scale_face import Face

_NOTHING = Sides((), ())


def gains_chart(
    assessment: Assessment, catalogue: Catalogue, language: Language, alternatives: Sequence[str]
) -> GainsChart:
    """The picture of some alternatives side by side, in one language; without rows when nobody gains or bears."""
    catalogue = catalogue.on_scale(scale_of(assessment))
    found = {row: _sides(assessment, row) for row in alternatives}
    order = [option.id for option in catalogue.lists["groups"]]
    named = dict.fromkeys(group for of in found.values() for group in of)
    ranked = sorted(named, key=lambda group: order.index(group) if group in order else len(order))
    names = group_names(catalogue, ranked, language)
    held = {value for of in found.values() for sides in of.values() for value in (*sides.bears, *sides.gains)}
    return GainsChart(
        alternatives=tuple(_alternative(assessment, catalogue, language, row) for row in alternatives),
        rows=tuple(
            GainsRow(name, tuple(found[row].get(group, _NOTHING) for row in alternatives))
            for name, group in zip(names, ranked, strict=True)
        ),
        words=ChartWords(
            negative=catalogue.phrase("column_bears", language).lower(),
            positive=catalogue.phrase("column_gains", language).lower(),
            face=Face.of(catalogue, language),
        ),
        legend=tuple(_legend(catalogue, language, held)),
    )


def _sides(assessment: Assessment, alternative: str) -> dict[str, Sides]:
    open_ = unsure(assessment, alternative)
    found = {
        each.group: Sides(
            strongest(map(burden, each.bears)), strongest(map(gain, each.gains)), unknown=each.group in open_
        )
        for each in groups(assessment, alternative)
    }
    return {**{group: Sides((), (), unknown=True) for group in open_}, **found}


def _alternative(assessment: Assessment, catalogue: Catalogue, language: Language, row: str) -> ChartAlternative:
    code = alternative_code(catalogue, assessment, row, language)
    whole = alternative_name(catalogue, assessment, row, language)
    return ChartAlternative(code, whole.removeprefix(code).strip())


def _legend(catalogue: Catalogue, language: Language, held: set[str]) -> Iterator[tuple[str, bool, str]]:
    signs = Face.of(catalogue, language).beside_words.signs
    for value in (*NEGATIVE, "mix", *POSITIVE):
        if value in held:
            said = f"{signs.get(value, '')} {value_word(catalogue, value, language)}".strip()
            yield value, value in (*NEGATIVE, "mix"), said
    yield "", False, catalogue.phrase("figure_counts", language)
