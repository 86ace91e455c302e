"""What other programs say of the documents: validators, and LibreOffice with the PDF it makes of them.

    python packaging/word/validated.py FOLDER

Looks at every .docx in the folder; `make documents` fills one, and fetches Microsoft's validator where there is npm.
Asks openxml-audit always, Microsoft's validator when it is there, and LibreOffice when `soffice` is; says which of
them it has asked. Each PDF (PDF/UA) must have its language, its structure, a header cell for each header row, words
for each picture, its title shown, bookmarks, and the language of every part in another one. Opened and saved again by
LibreOffice, a document still keeps all the rules.
"""

import html
import json
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
from openxml_audit import OpenXmlValidator

from ennakko.export.check import findings

PDF = 'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}'
BATCH = 10
WORD = r"\b[^\W\d_]{4,30}\b"
ALLOWED = 0.02
"""So many of the words may be broken at the end of a line in a narrow cell."""
VALIDATOR = Path("build/validator/node_modules/.bin/ooxml-validator")


def audited(file: Path) -> list[str]:
    """What openxml-audit says."""
    return [f"openxml-audit: {error}" for error in OpenXmlValidator().validate(file).errors]


def validated(file: Path) -> list[str]:
    """What Microsoft's Open XML SDK says."""
    said = subprocess.run([str(VALIDATOR), str(file)], capture_output=True, text=True, check=False).stdout
    return [f"Open XML SDK: {error}" for error in json.loads(said)["errors"]]


def converted(files: list[Path], folder: Path, kind: str) -> None:
    """The files as LibreOffice opens them and writes them again."""
    with tempfile.TemporaryDirectory() as profile:
        office = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", kind]
        for at in range(0, len(files), BATCH):
            batch = [str(file) for file in files[at : at + BATCH]]
            subprocess.run([*office, "--outdir", str(folder), *batch], capture_output=True, check=True)


def read(pdf: Path, file: Path) -> Iterator[str]:
    """What is missing from a PDF, compared with the document it was made of."""
    with zipfile.ZipFile(file) as package:
        body = package.read("word/document.xml").decode()
        whole = re.search("<dc:language>(.*?)<", package.read("docProps/core.xml").decode())
    language = whole[1] if whole else ""
    with pikepdf.open(pdf) as opened:
        root: Any = opened.Root
        if str(root.get("/Lang", "")) != language:
            yield f"/Lang is {root.get('/Lang')}, not {language}"
        if not root.get("/MarkInfo", {}).get("/Marked"):
            yield "not tagged"
        if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
            yield "the title is not shown"
        if '<w:pStyle w:val="Heading2"' in body and "/First" not in root.get("/Outlines", {}):
            yield "no bookmarks"
        elements = list(structure(root.StructTreeRoot)) if "/StructTreeRoot" in root else []
        rows = [e for e in elements if e.get("/S") == "/TR"]
        heads = [row for row in rows if any(k.get("/S") == "/TH" for k in kids(row))]
        if len(heads) < body.count("<w:tblHeader/>"):
            yield f"{len(heads)} rows with header cells for {body.count('<w:tblHeader/>')} header rows"
        if any(e.get("/S") == "/Figure" and not str(e.get("/Alt", "")).strip() for e in elements):
            yield "a picture without words"
        if sum(e.get("/S") == "/Figure" for e in elements) < body.count("<w:drawing>"):
            yield "a picture that is not in the structure"
        others = {tag for tag in re.findall(r'<w:lang w:val="(.*?)"', body) if tag != language}
        if others - {str(e.get("/Lang", "")) for e in elements}:
            yield f"a part in {', '.join(sorted(others))} is not marked"


def words_lost(pdf: Path, file: Path) -> Iterator[str]:
    """Words of a document that are on no page: LibreOffice can lose whole rows of a table that crosses pages."""
    with zipfile.ZipFile(file) as package:
        body = package.read("word/document.xml").decode()
    text = re.sub("<[^>]*>", "", re.sub("</w:p>|<w:(br|tab)/>|<w:instrText.*?</w:instrText>", " ", body))
    written = Counter(re.findall(WORD, html.unescape(text)))
    shown = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    lost = written - Counter(re.findall(WORD, shown))
    if lost.total() > ALLOWED * written.total():
        some = ", ".join(word for word, _ in lost.most_common(5))
        yield f"{lost.total()} of {written.total()} words are on no page: {some}"


def saved_again(file: Path) -> Iterator[str]:
    """What our own check says of a document that LibreOffice has saved."""
    for finding in findings(file.read_bytes()):
        yield f"saved by LibreOffice: {finding.rule} {finding.text.en} {finding.place}"


def structure(element: Any) -> Iterator[Any]:
    """Every element of the structure."""
    for kid in kids(element):
        yield kid
        yield from structure(kid)


def kids(element: Any) -> list[Any]:
    """The elements directly below one."""
    below = element.get("/K", [])
    found = list(below) if isinstance(below, pikepdf.Array) else [below]
    return [kid for kid in found if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]


def main() -> int:
    """Ask all, print what they say, and fail when they say anything."""
    files = sorted(Path(sys.argv[1]).glob("*.docx"))
    faults: list[tuple[Path, str]] = []
    asked = ["openxml-audit"]
    faults += [(file, fault) for file in files for fault in audited(file)]
    if VALIDATOR.exists():
        asked.append("Open XML SDK")
        faults += [(file, fault) for file in files for fault in validated(file)]
    if shutil.which("soffice"):
        asked.append("LibreOffice")
        with tempfile.TemporaryDirectory() as out:
            converted(files, Path(out), PDF)
            for file in files:
                pdf = Path(out) / f"{file.stem}.pdf"
                faults += [(file, fault) for fault in (read(pdf, file) if pdf.exists() else ["not opened"])]
                if pdf.exists() and shutil.which("pdftotext"):
                    faults += [(file, fault) for fault in words_lost(pdf, file)]
            converted(files, Path(out), "docx:MS Word 2007 XML")
            faults += [(file, fault) for file in files for fault in saved_again(Path(out) / file.name)]
    for file, fault in faults:
        print(f"{file.name}: {fault}")
    print(f"{len(files)} documents, {', '.join(asked)}: {len(faults)} findings")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
