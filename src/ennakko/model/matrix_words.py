"""What the matrix says in words: its cells, its values and its alternatives, as a person would say them."""

from collections.abc import Sequence

from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.findings import Horizon
from ennakko.model.form import Choices
from ennakko.model.former import choice_words
from ennakko.model.matrix import Line, MatrixCell
from ennakko.model.scale import is_finer
from ennakko.model.tables import code
from ennakko.model.words import Language

_TERM = {"short": "short_term", "long": "long_term"}


def alternative_code(catalogue: Catalogue, assessment: Assessment, row: str, language: Language) -> str:
    """What people call an alternative, such as VE2."""
    return code(catalogue.tables["alternatives"], assessment, row, language)


def alternative_name(catalogue: Catalogue, assessment: Assessment, row: str, language: Language) -> str:
    """The code and the name of an alternative."""
    name = " ".join(assessment.text("alternatives", row, "alt_name").split())
    return f"{alternative_code(catalogue, assessment, row, language)} {name}".strip()


def value_word(catalogue: Catalogue, value: str, language: Language) -> str:
    """The short word of a value of the scale; the value itself when the scale does not have it."""
    option = catalogue.option("scale", value)
    return (option.word or option.label).in_(language) if option else value


def scale_said(catalogue: Catalogue, assessment: Assessment, language: Language) -> str:
    """The steps of the scale with their signs, and that some answers are finer than it shows."""
    steps = (
        " ".join(filter(None, (option.sign, value_word(catalogue, option.id, language))))
        for option in catalogue.lists["scale"]
    )
    said = f"{catalogue.phrase('scale_intro', language)}: {' · '.join(steps)}."
    finer = is_finer(assessment)
    return f"{said} {catalogue.phrase('scale_finer', language)}" if finer else said


def group_names(catalogue: Catalogue, groups: Sequence[str], language: Language) -> tuple[str, ...]:
    """The names of population groups, in order."""
    column = catalogue.tables["impacts"].column("imp_groups")
    if not isinstance(column, Choices):
        return tuple(groups)
    return tuple(choice_words(catalogue, column, group).in_(language) for group in groups)


def values_said(catalogue: Catalogue, cell: MatrixCell, shown: Sequence[Horizon], language: Language) -> str:
    """The values of a cell in words; with both terms in sight, which is which unless they are the same."""
    said = {h: ", ".join(value_word(catalogue, v, language) for v in cell.values(h)) for h in shown}
    if len(set(said.values())) == 1:
        return said[shown[0]]
    unsaid = catalogue.phrase("not_assessed", language).lower()
    return "; ".join(f"{catalogue.phrase(_TERM[h], language)} {said[h] or unsaid}" for h in shown if h in _TERM)


def cell_name(
    catalogue: Catalogue,
    assessment: Assessment,
    line: Line,
    cell: MatrixCell,
    shown: Sequence[Horizon],
    language: Language,
) -> str:
    """A cell as a screen reader says it: factor, alternative, value and groups."""
    words = {
        "factor": line.name.in_(language) if line.name else "",
        "alternative": alternative_code(catalogue, assessment, cell.alternative, language),
    }
    value = values_said(catalogue, cell, shown, language)
    if not value:
        empty = "cell_name_described" if cell.rows else "cell_name_empty"
        return catalogue.phrase(empty, language, **words).lstrip(", ")
    groups = ", ".join(group_names(catalogue, cell.groups, language))
    said = catalogue.phrase("cell_name", language, **words, value=value, groups=groups).strip(", ")
    return f"{said}, {catalogue.phrase('sites_differ', language)}" if cell.differing else said
