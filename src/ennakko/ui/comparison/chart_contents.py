"""What the charts of an assessment show. The screen and the document both paint these, so they cannot disagree."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass

from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.findings import Horizon, alternatives, burden, comparison, gain, groups, horizons
from ennakko.model.former import listed_words
from ennakko.model.matrix_words import alternative_code, alternative_name, group_names, value_word
from ennakko.model.scale import scale_of
from ennakko.model.standing import form_of
from ennakko.model.verdicts import finding_said, perspectives
from ennakko.model.words import Language, Text
from ennakko.ui.comparison.chart_values import (
    ChartAlternative,
    ChartBar,
    ChartGroup,
    ChartWords,
    ComparisonChart,
    GroupCount,
    GroupsChart,
    strongest,
)
from ennakko.ui.impacts.scale_face import Face

NEGATIVE = Text(fi="kielteinen", sv="negativ", en="negative")
POSITIVE = Text(fi="myönteinen", sv="positiv", en="positive")


@dataclass(frozen=True)
class Charts:
    """The comparison by horizon, and who gains and who bears by alternative. Empty when there is nothing to show."""

    comparison: Mapping[Horizon, ComparisonChart]
    groups: Mapping[str, GroupsChart]


def charts_of(assessment: Assessment, catalogue: Catalogue, language: Language) -> Charts:
    """Every chart of an assessment, in one language."""
    catalogue = catalogue.on_scale(scale_of(assessment))
    borne = {row: _groups(assessment, catalogue, language, row) for row in alternatives(assessment)}
    compared = comparison_charts(assessment, catalogue, language)
    return Charts(compared, {row: chart for row, chart in borne.items() if chart.groups})


def comparison_charts(
    assessment: Assessment, catalogue: Catalogue, language: Language
) -> Mapping[Horizon, ComparisonChart]:
    """The comparison of an assessment by horizon, in one language."""
    catalogue = catalogue.on_scale(scale_of(assessment))
    there = alternatives(assessment) and perspectives(catalogue, assessment)
    terms = horizons(form_of(catalogue, assessment).scope) if there else ()
    return {horizon: _comparison(assessment, catalogue, language, horizon) for horizon in terms}


def comparison_said(assessment: Assessment, catalogue: Catalogue, language: Language, horizon: Horizon) -> str:
    """The main finding of a comparison in words."""
    if len(alternatives(assessment)) < 2:
        return ""
    shown = comparison(assessment, perspectives(catalogue, assessment), horizon)
    return finding_said(shown, catalogue, assessment, language)


def _comparison(assessment: Assessment, catalogue: Catalogue, language: Language, horizon: Horizon) -> ComparisonChart:
    shown = perspectives(catalogue, assessment)
    named = []
    for row in alternatives(assessment):
        code = alternative_code(catalogue, assessment, row, language)
        whole = alternative_name(catalogue, assessment, row, language)
        named.append(ChartAlternative(code, whole.removeprefix(code).strip()))
    rows = zip(shown, comparison(assessment, shown, horizon), strict=True)
    bars = {id_: tuple(ChartBar.of(cell.values) for cell in cells) for id_, cells in rows}
    held = {value for of in bars.values() for bar in of for value in (bar.worst, bar.best) if value is not None}
    return ComparisonChart(
        alternatives=tuple(named),
        groups=tuple(
            ChartGroup(listed_words(catalogue, "perspectives", id_).in_(language), of) for id_, of in bars.items()
        ),
        words=_words(catalogue, language, held),
    )


def _groups(assessment: Assessment, catalogue: Catalogue, language: Language, alternative: str) -> GroupsChart:
    found = groups(assessment, alternative)
    order = [option.id for option in catalogue.lists["groups"]]
    ranked = sorted(found, key=lambda each: order.index(each.group) if each.group in order else len(order))
    names = group_names(catalogue, [each.group for each in ranked], language)
    return GroupsChart(
        groups=tuple(
            GroupCount(name, strongest(map(burden, each.bears)), strongest(map(gain, each.gains)))
            for name, each in zip(names, ranked, strict=True)
        ),
        words=ChartWords(
            negative=catalogue.phrase("column_bears", language).lower(),
            positive=catalogue.phrase("column_gains", language).lower(),
            face=Face.of(catalogue, language),
        ),
    )


def _words(catalogue: Catalogue, language: Language, held: Set[int]) -> ChartWords:
    """The words of the scale, also of numbers that the bars hold beyond its steps."""
    steps = {int(option.id) for option in catalogue.lists["scale"] if option.id.lstrip("-").isdigit()}
    numbers = tuple(sorted(steps | held))
    return ChartWords(
        negative=NEGATIVE.in_(language),
        positive=POSITIVE.in_(language),
        scale=tuple(value_word(catalogue, str(number), language) for number in numbers),
        numbers=numbers,
        face=Face.of(catalogue, language),
        mixed=value_word(catalogue, "mix", language),
        unknown=value_word(catalogue, "?", language),
        not_applicable=value_word(catalogue, "na", language),
        not_assessed=catalogue.phrase("not_assessed", language).lower(),
    )
