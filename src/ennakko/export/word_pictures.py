"""Pictures in the document: in line with the text, described in words, sharp as SVG where the reader can show it."""

import io

import msgspec
from docx.document import Document
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from ennakko.export.word_text import escaped, paragraph

_EMU_PER_CM = 360_000
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"


class Figure(msgspec.Struct, frozen=True):
    """A painted picture: PNG for every reader, SVG for those that can show it, and its size on paper."""

    png: bytes
    svg: bytes | None
    width_cm: float
    height_cm: float


def picture(document: Document, figure: Figure, number: int, alt: str, width: int) -> str:
    """A paragraph that holds the picture, no wider than the text (in twentieths of a point)."""
    share = min(1.0, width / 567 / figure.width_cm)
    wide, high = (round(side * share * _EMU_PER_CM) for side in (figure.width_cm, figure.height_cm))
    raster, _ = document.part.get_or_add_image(io.BytesIO(figure.png))
    sharp = "" if figure.svg is None else _sharp(_svg_part(document, figure.svg))
    size = f'cx="{wide}" cy="{high}"'
    drawing = (
        f'<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:docPr id="{number}" name="{number}" descr="{escaped(alt)}"/>'
        f'<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{_DRAWING}/main" noChangeAspect="1"/>'
        f'</wp:cNvGraphicFramePr><a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/picture">'
        f'<pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="{number}" name="{number}"/>'
        f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{raster}">{sharp}</a:blip>'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
        f'<a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
    return paragraph("Figure", f"<w:r>{drawing}</w:r>")


def _sharp(relation: str) -> str:
    blip = f'<asvg:svgBlip xmlns:asvg="{_SVG}" r:embed="{relation}"/>'
    return f'<a:extLst><a:ext uri="{_SVG_EXTENSION}">{blip}</a:ext></a:extLst>'


def _svg_part(document: Document, svg: bytes) -> str:
    """Add the SVG to the package, under a name that the paper has not used, and give the name of the relation to it."""
    package = document.part.package
    part = Part(PackURI(package.next_partname("/word/media/figure%d.svg")), "image/svg+xml", svg, package)
    return document.part.relate_to(part, _IMAGE)
