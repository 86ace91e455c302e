"""The styles of base.docx, as WordprocessingML. Sizes are half points, lengths twentieths of a point."""

FONT = "Calibri"
INK, QUIET, ACCENT, TINT, HAIRLINE = "1B2430", "4A5666", "0B4F8A", "EDF3F9", "C9D1DA"
EDGE = "6B7785"
SIDES = ("top", "left", "bottom", "right")

LINE = 'w:line="278" w:lineRule="auto"'
TABLE_LINE = 'w:line="264" w:lineRule="auto"'
BOX = (
    f'<w:pBdr><w:top w:val="single" w:sz="4" w:space="6" w:color="{TINT}"/>'
    f'<w:left w:val="single" w:sz="24" w:space="11" w:color="{ACCENT}"/>'
    f'<w:bottom w:val="single" w:sz="4" w:space="3" w:color="{TINT}"/></w:pBdr>'
    f'<w:shd w:val="clear" w:color="auto" w:fill="{TINT}"/>'
)
FRAME = (
    "<w:pBdr>"
    + "".join(f'<w:{side} w:val="single" w:sz="6" w:space="4" w:color="{EDGE}"/>' for side in SIDES)
    + "</w:pBdr>"
)


def paragraph_style(id_: str, name: str, based_on: str, following: str, paragraph: str, run: str) -> str:
    """One paragraph style. The first, Normal, is the default."""
    default = ' w:default="1"' if id_ == "Normal" else ""
    custom = "" if name[0].islower() or name in BUILT_IN else ' w:customStyle="1"'
    based = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    then = f'<w:next w:val="{following}"/>' if following else ""
    return (
        f'<w:style w:type="paragraph"{default}{custom} w:styleId="{id_}"><w:name w:val="{name}"/>{based}{then}'
        f"<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


BUILT_IN = {"Normal", "List Bullet", "List Number", "TOC Heading"}
Style = tuple[str, str, str, str, str, str]


def _size(half_points: int, colour: str, bold: bool = False) -> str:
    weight = "<w:b/><w:bCs/>" if bold else ""
    return f'{weight}<w:color w:val="{colour}"/><w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


BODY: tuple[Style, ...] = (
    ("Normal", "Normal", "", "", f'<w:widowControl/><w:spacing w:before="0" w:after="130" {LINE}/>', _size(22, INK)),
    ("Lead", "Ennakko Lead", "Normal", "Normal", '<w:keepNext/><w:spacing w:before="190" w:after="40"/>', ""),
    ("Opening", "Ennakko Opening", "Normal", "Normal", '<w:spacing w:before="0" w:after="150"/>', ""),
    ("Note", "Ennakko Note", "Normal", "Normal", '<w:spacing w:before="0" w:after="150"/>', _size(22, QUIET)),
    ("Description", "Ennakko Description", "Normal", "Normal", '<w:spacing w:before="0" w:after="60"/>', ""),
    ("Details", "Ennakko Details", "Normal", "Normal", '<w:spacing w:before="0" w:after="120"/>', ""),
    (
        *("Summary", "Ennakko Summary", "Normal", "Summary"),
        f'{BOX}<w:spacing w:before="0" w:after="110"/><w:ind w:left="284" w:right="113"/>',
        "",
    ),
    (
        *("SummaryBullet", "Ennakko Summary Bullet", "Summary", "SummaryBullet"),
        (
            f'<w:numPr><w:numId w:val="1"/></w:numPr>{BOX}<w:spacing w:before="0" w:after="60"/>'
            '<w:ind w:left="680" w:right="113" w:hanging="340"/>'
        ),
        "",
    ),
    (
        *("Fact", "Ennakko Fact", "Normal", "Fact"),
        (
            '<w:keepLines/><w:tabs><w:tab w:val="left" w:pos="3912"/></w:tabs><w:spacing w:before="0" w:after="70"/>'
            '<w:ind w:left="3912" w:hanging="3912"/>'
        ),
        "",
    ),
    (
        *("Space", "Ennakko Space", "Normal", "Normal"),
        (
            f'<w:keepLines/>{FRAME}<w:spacing w:before="60" w:after="190" w:line="460" w:lineRule="auto"/>'
            '<w:ind w:left="113" w:right="113"/>'
        ),
        "",
    ),
    (
        *("Tick", "Ennakko Tick", "Normal", "Tick"),
        '<w:keepLines/><w:spacing w:before="0" w:after="60"/><w:ind w:left="397" w:hanging="397"/>',
        "",
    ),
    (
        *("Draft", "Ennakko Draft", "Normal", "Normal"),
        '<w:keepNext/><w:spacing w:before="0" w:after="120"/>',
        _size(22, "8A3A06", bold=True),
    ),
    (
        *("TableText", "Ennakko Table Text", "Normal", "TableText"),
        f'<w:spacing w:before="0" w:after="30" {TABLE_LINE}/>',
        _size(20, INK),
    ),
    (
        *("TableBullet", "Ennakko Table Bullet", "TableText", "TableBullet"),
        (
            '<w:numPr><w:numId w:val="3"/></w:numPr><w:spacing w:before="0" w:after="20"/>'
            '<w:ind w:left="227" w:hanging="227"/>'
        ),
        "",
    ),
    ("AfterTable", "Ennakko After Table", "Note", "Normal", '<w:spacing w:before="120" w:after="200"/>', ""),
    (
        "Figure",
        "Ennakko Figure",
        "Normal",
        "Normal",
        '<w:keepLines/><w:spacing w:before="60" w:after="200" w:line="240" w:lineRule="auto"/>',
        "",
    ),
)

HEADINGS: tuple[Style, ...] = (
    (
        *("Heading1", "heading 1", "Normal", "Normal"),
        (
            '<w:keepNext/><w:keepLines/><w:spacing w:before="120" w:after="180" w:line="252" w:lineRule="auto"/>'
            '<w:outlineLvl w:val="0"/>'
        ),
        _size(46, ACCENT, bold=True),
    ),
    (
        *("Heading2", "heading 2", "Normal", "Normal"),
        (
            '<w:keepNext/><w:keepLines/><w:spacing w:before="420" w:after="130" w:line="252" w:lineRule="auto"/>'
            '<w:outlineLvl w:val="1"/>'
        ),
        _size(31, ACCENT, bold=True),
    ),
    (
        *("Heading3", "heading 3", "Normal", "Normal"),
        (
            '<w:keepNext/><w:keepLines/><w:spacing w:before="270" w:after="70" w:line="259" w:lineRule="auto"/>'
            '<w:outlineLvl w:val="2"/>'
        ),
        _size(25, INK, bold=True),
    ),
    (
        *("Heading4", "heading 4", "Normal", "Normal"),
        (
            '<w:keepNext/><w:keepLines/><w:spacing w:before="220" w:after="50" w:line="264" w:lineRule="auto"/>'
            '<w:outlineLvl w:val="3"/>'
        ),
        _size(22, ACCENT, bold=True),
    ),
    (
        *("Heading5", "heading 5", "Normal", "Normal"),
        '<w:keepNext/><w:keepLines/><w:spacing w:before="180" w:after="40"/><w:outlineLvl w:val="4"/>',
        _size(22, INK, bold=True),
    ),
    (
        *("TOCHeading", "TOC Heading", "Normal", "Normal"),
        '<w:keepNext/><w:spacing w:before="360" w:after="100"/>',
        _size(25, ACCENT, bold=True),
    ),
    ("TOC2", "toc 2", "Normal", "Normal", '<w:spacing w:before="0" w:after="40"/>', ""),
    ("TOC3", "toc 3", "Normal", "Normal", '<w:spacing w:before="0" w:after="30"/><w:ind w:left="284"/>', ""),
    (
        *("Caption", "caption", "Normal", "Normal"),
        '<w:keepNext/><w:spacing w:before="200" w:after="90"/>',
        _size(21, INK, bold=True),
    ),
)

LISTS: tuple[Style, ...] = (
    (
        *("ListBullet", "List Bullet", "Normal", "ListBullet"),
        (
            '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:before="0" w:after="70"/>'
            '<w:ind w:left="397" w:hanging="340"/>'
        ),
        "",
    ),
    (
        *("ListNumber", "List Number", "Normal", "ListNumber"),
        (
            '<w:numPr><w:numId w:val="2"/></w:numPr><w:spacing w:before="0" w:after="70"/>'
            '<w:ind w:left="454" w:hanging="397"/>'
        ),
        "",
    ),
)

HEADER: tuple[Style, ...] = (
    (
        *("PageHeader", "Ennakko Header", "Normal", "PageHeader"),
        '<w:spacing w:before="0" w:after="0" w:line="264" w:lineRule="auto"/>',
        _size(20, QUIET),
    ),
    (
        *("Header", "header", "Normal", "Header"),
        '<w:tabs><w:tab w:val="right" w:pos="9298"/></w:tabs><w:spacing w:before="0" w:after="0"/>',
        _size(20, QUIET),
    ),
    (
        *("Footer", "footer", "Normal", "Footer"),
        '<w:tabs><w:tab w:val="right" w:pos="9298"/></w:tabs><w:spacing w:before="0" w:after="0"/>',
        _size(20, QUIET),
    ),
)

TABLES = (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/>'
    "<w:rPr><w:b/><w:bCs/></w:rPr></w:style>"
    '<w:style w:type="character" w:customStyle="1" w:styleId="Quiet"><w:name w:val="Ennakko Quiet"/><w:qFormat/>'
    f'<w:rPr><w:color w:val="{QUIET}"/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:qFormat/>'
    f'<w:rPr><w:color w:val="{ACCENT}"/></w:rPr></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="table" w:customStyle="1" w:styleId="EnnakkoTable"><w:name w:val="Ennakko Table"/>'
    '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders>'
    f'<w:top w:val="single" w:sz="8" w:space="0" w:color="{ACCENT}"/>'
    f'<w:bottom w:val="single" w:sz="8" w:space="0" w:color="{ACCENT}"/></w:tblBorders>'
    '<w:tblCellMar><w:top w:w="68" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="57" w:type="dxa"/>'
    '<w:right w:w="113" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr>'
    f'<w:shd w:val="clear" w:color="auto" w:fill="{TINT}"/></w:tcPr></w:tblStylePr>'
    + "".join(
        f'<w:tblStylePr w:type="band{n}Horz"><w:tcPr><w:tcBorders>'
        f'<w:top w:val="single" w:sz="4" w:space="0" w:color="{HAIRLINE}"/></w:tcBorders></w:tcPr></w:tblStylePr>'
        for n in (1, 2)
    )
    + "</w:style>"
)
"""Lines between rows are the upper edges of rows, also the one below the header. LibreOffice counts a lower edge twice:
once for the row, and again when the table is broken below it. Where only one row fits, and exactly, it then puts all
other rows on no page; where only the header fits so, it is a header no more."""


def _list(id_: int, style: str, fmt: str, text: str, left: int, hanging: int) -> str:
    mark = f'<w:rPr><w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}" w:hint="default"/></w:rPr>'
    return (
        f'<w:abstractNum w:abstractNumId="{id_}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">'
        f'<w:start w:val="1"/><w:numFmt w:val="{fmt}"/><w:pStyle w:val="{style}"/><w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr>{mark}</w:lvl>'
        "</w:abstractNum>"
    )


NUMBERING = (
    _list(0, "ListBullet", "bullet", "•", 397, 340)
    + _list(1, "ListNumber", "decimal", "%1.", 454, 397)
    + _list(2, "TableBullet", "bullet", "•", 227, 227)
    + "".join(f'<w:num w:numId="{n + 1}"><w:abstractNumId w:val="{n}"/></w:num>' for n in range(3))
)
