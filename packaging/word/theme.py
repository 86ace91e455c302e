"""The theme of base.docx: one accent, one font. Word shows these when an official picks a colour or a font."""

from styles import ACCENT, FONT, INK, QUIET, TINT

_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_STROKE = f'<a:ln w="9525">{_FILL}</a:ln>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"
_COLOURS = {
    "dk1": INK,
    "lt1": "FFFFFF",
    "dk2": ACCENT,
    "lt2": TINT,
    "accent1": ACCENT,
    "accent2": "C45A11",
    "accent3": QUIET,
    "accent4": "7DB6DC",
    "accent5": "F0B98A",
    "accent6": "1F6B3A",
    "hlink": ACCENT,
    "folHlink": ACCENT,
}
_FONT = f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/>'

THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Ennakko"><a:themeElements>'
    '<a:clrScheme name="Ennakko">'
    + "".join(f'<a:{name}><a:srgbClr val="{colour}"/></a:{name}>' for name, colour in _COLOURS.items())
    + f'</a:clrScheme><a:fontScheme name="Ennakko"><a:majorFont>{_FONT}</a:majorFont>'
    f'<a:minorFont>{_FONT}</a:minorFont></a:fontScheme><a:fmtScheme name="Ennakko">'
    f"<a:fillStyleLst>{_FILL * 3}</a:fillStyleLst><a:lnStyleLst>{_STROKE * 3}</a:lnStyleLst>"
    f"<a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst><a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst>"
    "</a:fmtScheme></a:themeElements></a:theme>"
)
