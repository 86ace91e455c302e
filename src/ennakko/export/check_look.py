"""Checks of how the text looks: contrast, size, spacing, alignment, through every style that a run inherits from."""

from collections.abc import Iterator
from typing import Final

from ennakko.export.check_package import Finding, Package, W, beginning, is_on, text_of, value
from ennakko.export.check_styles import Place, Styles, number
from ennakko.export.paper_colours import ENOUGH, ENOUGH_LARGE
from ennakko.export.paper_colours import contrast as contrast_of
from ennakko.model.words import Text

_LARGE: Final = 36
"""Half points, as all sizes here. Bold letters are large from `_LARGE_BOLD`."""
_LARGE_BOLD: Final = 28
_SMALLEST: Final = 22
_CLOSEST: Final = 1.15


def contrast(package: Package) -> Iterator[Finding]:
    """Every word is dark enough on what lies behind it: 4.5 to 1, large letters 3 to 1."""
    styles = Styles(package)
    for name, root in package.written():
        seen = set()
        for place in styles.places(root):
            ink, ground = styles.ink(place), styles.ground(place)
            large = styles.size(place) >= (_LARGE_BOLD if is_on(styles.run(place, "b")) else _LARGE)
            if ink and contrast_of(ink, ground) < (ENOUGH_LARGE if large else ENOUGH) and (ink, ground) not in seen:
                seen.add((ink, ground))
                yield Finding("A11", _FAINT, f"{name}: {beginning(text_of(place.run))}")


def body_text(package: Package) -> Iterator[Finding]:
    """Body text has 11 points and lines at 1.15; nothing is centred, in capitals only or underlined, links excepted.

    Body text is what stands outside tables and is no heading and no caption. One finding for each style.
    """
    styles, seen = Styles(package), set()
    for place in styles.places(package.body):
        for text in _faults(package, styles, place):
            if (found := (text, package.name(place.paragraph))) not in seen:
                seen.add(found)
                yield Finding("A16", text, beginning(text_of(place.paragraph)))


def _faults(package: Package, styles: Styles, place: Place) -> Iterator[Text]:
    is_body = place.cell is None and package.level(place.paragraph) is None
    if is_body and not package.name(place.paragraph).startswith(("heading", "caption")):
        if styles.size(place) < _SMALLEST:
            yield _SMALL
        if _spacing(styles, place) < _CLOSEST:
            yield _CLOSE
    aligned = styles.paragraph(place, "jc")
    if aligned is not None and value(aligned) not in ("left", "start"):
        yield _NOT_LEFT
    if is_on(styles.run(place, "caps")) or is_on(styles.run(place, "smallCaps")):
        yield _CAPITALS
    if is_on(styles.run(place, "u")) and next(place.run.iterancestors(f"{W}hyperlink"), None) is None:
        yield _UNDERLINED


def _spacing(styles: Styles, place: Place) -> float:
    """How far apart the lines are, in lines."""
    spacing = styles.paragraph(place, "spacing", "line")
    if spacing is None:
        return 1.0
    length = number(str(spacing.get(f"{W}line")), 240)
    return length / 240 if spacing.get(f"{W}lineRule", "auto") == "auto" else length / 10 / styles.size(place)


_FAINT = Text(
    fi="Tekstin väri erottuu liian huonosti taustastaan. Valitse tummempi teksti tai vaaleampi tausta.",
    sv="Textens färg syns för dåligt mot bakgrunden. Välj en mörkare text eller en ljusare bakgrund.",
    en="The colour of the text stands out too little from what is behind it. Choose a darker text or a lighter ground.",
)
_SMALL = Text(
    fi="Leipäteksti on pienempää kuin 11 pistettä. Suurenna tyylin kirjasinkokoa.",
    sv="Brödtexten är mindre än 11 punkter. Gör teckenstorleken större i formatmallen.",
    en="Body text is smaller than 11 points. Make the letters of the style larger.",
)
_CLOSE = Text(
    fi="Leipätekstin rivit ovat liian lähellä toisiaan. Aseta tyylin riviväliksi vähintään 1,15.",
    sv="Raderna i brödtexten är för tätt. Ställ in radavståndet i formatmallen till minst 1,15.",
    en="The lines of body text are too close together. Set the line spacing of the style to 1.15 or more.",
)
_NOT_LEFT = Text(
    fi="Teksti on keskitetty, tasattu oikealle tai tasattu molempiin reunoihin. Tasaa se vasemmalle.",
    sv="Texten är centrerad, högerjusterad eller marginaljusterad. Vänsterjustera den.",
    en="Text is centred, justified or aligned to the right. Align it to the left.",
)
_CAPITALS = Text(
    fi="Teksti on muotoiltu suuraakkosiksi. Poista muotoilu.",
    sv="Texten är formaterad med versaler. Ta bort formateringen.",
    en="Text is formatted as capitals. Remove the formatting.",
)
_UNDERLINED = Text(
    fi="Teksti on alleviivattu, vaikka se ei ole linkki. Poista alleviivaus.",
    sv="Text som inte är en länk är understruken. Ta bort understrykningen.",
    en="Text that is no link is underlined. Remove the underline.",
)
