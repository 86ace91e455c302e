"""The commands that make documents and look at them: `export`, `blank`, `register` and `check`."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Final, TypedDict

import click
from typing_extensions import Unpack

from ennakko import command_words as words
from ennakko.export.choices import DOCUMENT_LANGUAGES, MARKS, Choices, DocumentLanguage, Mark
from ennakko.model.trouble import Trouble
from ennakko.model.words import LANGUAGES, Language, Text
from ennakko.spoken import spoken
from ennakko.usage import Command, Option

FOUND: Final = 1
"""The exit status of a check that found something."""
_FILE: Final = click.Path(path_type=Path)
_NOTHING_FOUND: Final = Text(fi="Ei huomautettavaa.", sv="Inget att anmärka.", en="Nothing found.")


class NotChecked(Trouble):
    """The file is of no kind that can be checked."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "not_checked",
            Text(
                fi=f"{path}: Tarkistaa voi vain Word-asiakirjan (.docx), arvioinnin (.ennakko) tai oman lomakkeen"
                " (.toml).",
                sv=f"{path}: Bara Word-dokument (.docx), bedömningar (.ennakko) och egna blanketter (.toml) kan"
                " kontrolleras.",
                en=f"{path}: Only Word documents (.docx), assessments (.ennakko) and forms of yours (.toml) can be"
                " checked.",
            ),
        )


class _Chosen(TypedDict):
    """What the options of `export` say of the choices, by the names of those."""

    language: DocumentLanguage | None
    remarks: bool
    comments: bool
    unanswered: bool
    mark: Mark | None


@click.command(cls=Command, told=words.EXPORT)
@click.argument("file", type=_FILE)
@click.option("-o", "out", type=_FILE, required=True, cls=Option, told=words.OUT)
@click.option("--language", type=click.Choice(DOCUMENT_LANGUAGES), cls=Option, told=words.LANGUAGE)
@click.option("--base", type=_FILE, cls=Option, told=words.BASE)
@click.option("--sections", default="", cls=Option, told=words.SECTIONS)
@click.option("--without", default="", cls=Option, told=words.WITHOUT)
@click.option("--remarks/--no-remarks", cls=Option, told=words.REMARKS)
@click.option("--comments/--no-comments", cls=Option, told=words.COMMENTS)
@click.option("--unanswered/--no-unanswered", cls=Option, told=words.UNANSWERED)
@click.option("--mark", type=click.Choice(MARKS), cls=Option, told=words.MARK)
def export(file: Path, out: Path, base: Path | None, sections: str, without: str, **chosen: Unpack[_Chosen]) -> int:
    """The document or the summary."""
    from ennakko.exporting import export as exported
    from ennakko.exporting import left_out
    from ennakko.opening import opened

    found = opened(file)
    choices = Choices(left_out=left_out(found, sections, without), **chosen)
    click.echo(exported(found, out, choices, base, datetime.now().astimezone().date()))
    return 0


@click.command(cls=Command, told=words.BLANK)
@click.argument("form")
@click.option("-o", "out", type=_FILE, required=True, cls=Option, told=words.OUT)
@click.option("--page", "pages", multiple=True, cls=Option, told=words.PAGE)
@click.option("--brief", "required", is_flag=True, cls=Option, told=words.REQUIRED)
@click.option("--language", type=click.Choice(LANGUAGES), cls=Option, told=words.LANGUAGE)
@click.option("--base", type=_FILE, cls=Option, told=words.BASE)
def blank(
    form: str, out: Path, pages: tuple[str, ...], language: Language | None, base: Path | None, *, required: bool
) -> int:
    """An empty form to print."""
    from ennakko.exporting import blank as empty

    today = datetime.now().astimezone().date()
    click.echo(empty(form, pages, out, language or spoken(), base, today, only_required=required))
    return 0


@click.command(cls=Command, told=words.REGISTER)
@click.argument("files", type=_FILE, nargs=-1)
@click.option("--year", type=click.IntRange(1900, 2999), cls=Option, told=words.OF_YEAR)
@click.option("-o", "out", type=_FILE, required=True, cls=Option, told=words.OUT)
@click.option("--decisions", multiple=True, cls=Option, told=words.DECISIONS)
@click.option("--language", type=click.Choice(LANGUAGES), cls=Option, told=words.LANGUAGE)
@click.option("--base", type=_FILE, cls=Option, told=words.BASE)
def register(
    files: tuple[Path, ...],
    year: int | None,
    out: Path,
    decisions: tuple[str, ...],
    language: Language | None,
    base: Path | None,
) -> int:
    """The register of a year."""
    from ennakko import registering

    today = datetime.now().astimezone().date()
    told = registering.decisions(decisions)
    found = registering.gathered(files)
    for trouble in found.unread.values():
        click.echo(trouble.sentence(spoken()), err=True)
    path, whole = registering.write(found, year or today.year, told, out, language or spoken(), base, today)
    for body in sorted(whole.decisions.keys() - {each.body for each in whole.entries}):
        click.echo(words.UNKNOWN_BODY.in_(spoken()).format(body=body, year=whole.year), err=True)
    counted = words.COUNTED.in_(spoken()).format(n=len(whole.entries), year=whole.year, others=whole.others)
    click.echo(counted, err=True)
    click.echo(path)
    return 0


@click.command(cls=Command, told=words.CHECK)
@click.argument("file", type=_FILE)
@click.option("--code", cls=Option, told=words.CODE)
def check(file: Path, code: str | None) -> int:
    """What is wrong with a document or a form, or open in an assessment; or whether a document was made from it."""
    if code is not None:
        return _code_checked(file, code)
    if file.suffix.lower() == ".docx":
        from ennakko.exporting import findings_in

        found, result = findings_in(file, spoken())
    elif file.name.lower().endswith((".toml", ".toml.txt")):
        from ennakko.forms_here import checked

        found, result = checked(file, spoken())
    else:
        from ennakko.opening import BadFile
        from ennakko.showing import shown

        try:
            found = shown(file).open_points()
        except BadFile as trouble:
            raise NotChecked(file) if trouble.code == "not_ours" else trouble from trouble
        result = "" if found else _NOTHING_FOUND.in_(spoken())
    click.echo("\n".join(line for line in (found, result) if line))
    return FOUND if found else 0


def _code_checked(file: Path, code: str) -> int:
    from ennakko.code_check import CodeOfDocument, compared
    from ennakko.opening import opened

    if file.suffix.lower() == ".docx":
        raise CodeOfDocument
    matches, told = compared(opened(file), code, spoken())
    click.echo(told)
    return 0 if matches else FOUND
