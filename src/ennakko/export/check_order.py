"""Whether properties stand in the order that the format lays down. Word calls a file damaged when they do not.

Those of a table row (w:trPr) may stand in any order, so there is nothing to look for.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from ennakko.export.check_package import Finding, Package, W
from ennakko.model.words import Text

_ORDERS: Final[Mapping[str, tuple[str, ...]]] = {
    kind: tuple(order.split())
    for kind, order in {
        "rPr": "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss "
        "imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd "
        "fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange",
        "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
        "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
        "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
        "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
        "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
        "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange",
        "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign "
        "hideMark tcPrChange",
    }.items()
}
_PLACES: Final = {kind: {f"{W}{tag}": at for at, tag in enumerate(order)} for kind, order in _ORDERS.items()}


def order(package: Package) -> Iterator[Finding]:
    """The properties of letters, paragraphs, tables and cells stand in order, each of them once.

    Those of letters may be said twice, as LibreOffice does for scripts of several kinds: the schema allows it (ECMA-376
    part 1, 17.3.2.28), and Word reads it.
    """
    for name, root in package.parts.items():
        for kind, places in _PLACES.items():
            orders = {tuple(places[e.tag] for e in found if e.tag in places) for found in root.iter(f"{W}{kind}")}
            if any(list(order) != sorted(order if kind == "rPr" else set(order)) for order in orders):
                yield Finding("A19", _OUT_OF_ORDER, f"{name}: w:{kind}")


_OUT_OF_ORDER = Text(
    fi="Tiedoston sisäinen järjestys on väärä, joten Word voi pitää sitä vioittuneena. Tee asiakirja uudelleen.",
    sv="Filens inre ordning är fel, så Word kan anse att den är skadad. Skapa dokumentet på nytt.",
    en="The inner order of the file is wrong, so Word may call it damaged. Make the document again.",
)
