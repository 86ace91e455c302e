"""The command line: what a person or an administrator scripts. The window stays the product.

Exit status: 0 done; 1 `check` found something, or `merge` left conflicts; 2 bad input or usage, said in one sentence.
"""

from __future__ import annotations

import json
import os
import sys
from datetime import datetime
from pathlib import Path

import click

from ennakko import command_words as words
from ennakko.documents import FOUND, blank, check, export, register
from ennakko.model.trouble import Trouble
from ennakko.model.words import Text
from ennakko.spoken import spoken
from ennakko.usage import Command, NeitherFileNorCommand, Option, Program, sentence

WRONG = 2

_FILE = click.Path(path_type=Path)
_UNEXPECTED = Text(
    fi="Ohjelmassa on virhe ({error}). Mitään ei kirjoitettu kesken; ilmoita virheestä ohjelman ylläpitäjälle.",
    sv="Det finns ett fel i programmet ({error}). Inget skrevs till hälften; meddela den som sköter programmet.",
    en="There is a fault in the program ({error}). Nothing was left half-written; please tell whoever looks after it.",
)


def run(arguments: list[str] | None = None) -> int:
    """Do what the command line says. Returns the exit status."""
    try:
        status = program.main(arguments, prog_name="ennakko", standalone_mode=False)
        sys.stdout.flush()
        return status if isinstance(status, int) else 0
    except Trouble as trouble:
        return _wrong(trouble.sentence(spoken()))
    except click.ClickException as error:
        return _wrong(sentence(error, spoken()))
    except (click.Abort, KeyboardInterrupt):
        return WRONG
    except BrokenPipeError:  # whoever reads our output has seen enough
        sys.stdout = None  # else the interpreter tries again on its way out
        return 0
    except Exception as error:
        if os.environ.get("ENNAKKO_TRACEBACK"):
            raise
        return _wrong(_UNEXPECTED.in_(spoken()).format(error=f"{type(error).__name__}: {error}"))


def _wrong(said: str) -> int:
    click.echo(" ".join(said.split()), err=True)
    return WRONG


def _now() -> datetime:
    return datetime.now().astimezone()


def _print_json(data: dict[str, object]) -> None:
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))


@click.group(cls=Program, told=words.PROGRAM, invoke_without_command=True, add_help_option=False)
@click.option("--version", "wants_version", is_flag=True, cls=Option, told=words.VERSION)
@click.help_option("-h", "--help", cls=Option, told=words.THIS)
@click.pass_context
def program(context: click.Context, wants_version: bool) -> int:
    """The program itself."""
    if wants_version:
        from importlib.metadata import version

        click.echo(f"Ennakko {version('ennakko')}")
        context.exit()
    return _opened(None) if context.invoked_subcommand is None else 0


@program.command("open", cls=Command, told=words.OPEN, hidden=True)
@click.argument("file", type=_FILE, required=False)
def open_(file: Path | None) -> int:
    """Open the window."""
    return _opened(file)


def _opened(file: Path | None) -> int:
    if file is not None and not file.exists():
        raise NeitherFileNorCommand(str(file), [name for name in program.commands if name != Program.opens])
    from ennakko.window_start import open_window

    return open_window(file)


@program.command(cls=Command, told=words.DEMO)
@click.option("--out", type=_FILE, default=Path("ennakko-demo"), cls=Option, told=words.FOLDER)
def demo(out: Path) -> int:
    """The whole job without a screen."""
    from ennakko.demonstration import demonstrated

    for path in demonstrated(out, _now()):
        click.echo(path)
    return 0


@program.command(cls=Command, told=words.FORMS)
@click.argument("file", type=_FILE, required=False)
@click.option("--json", "as_json", is_flag=True, cls=Option, told=words.AS_JSON)
def forms(file: Path | None, as_json: bool) -> int:
    """The forms and modules here, or those that an assessment was made with."""
    from ennakko.forms_here import catalogue, not_in_use
    from ennakko.opening import opened

    language = spoken()
    for text in () if file else not_in_use():
        click.echo(text.in_(language), err=True)
    found = opened(file).catalogue if file else catalogue()
    if as_json:
        from ennakko.files.form_listing import described

        _print_json(described(found))
        return 0
    for form in found.forms.values():
        edition = words.EDITION.in_(language).format(n=form.edition)
        click.echo(f"{form.id:12} {form.name.in_(language)}, {edition}\n{'':12} {form.use_when.in_(language)}")
    return 0


@program.command(cls=Command, told=words.NEW)
@click.option("--form", "form", cls=Option, told=words.FORM)
@click.option("--module", "modules", multiple=True, cls=Option, told=words.MODULE)
@click.option("--answers", type=_FILE, cls=Option, told=words.ANSWERS)
@click.option("--by", cls=Option, told=words.BY)
@click.option("-o", "out", type=_FILE, required=True, cls=Option, told=words.OUT)
def new(form: str | None, modules: tuple[str, ...], answers: Path | None, by: str | None, out: Path) -> int:
    """A new assessment."""
    from ennakko import answering

    try:
        made, kept = answering.new(form, modules, answers, by, out, _now())
    except answering.UnknownForm:
        from ennakko.forms_here import not_in_use

        for text in not_in_use():  # perhaps the form that was meant
            click.echo(text.in_(spoken()), err=True)
        raise
    if kept is not None:
        click.echo(words.KEPT.in_(spoken()).format(path=out, kept=kept.name), err=True)
    click.echo(made)
    return 0


@program.command(cls=Command, told=words.FILL)
@click.argument("file", type=_FILE)
@click.option("--answers", type=_FILE, required=True, cls=Option, told=words.ANSWERS)
@click.option("--by", cls=Option, told=words.BY)
@click.option("-o", "out", type=_FILE, cls=Option, told=words.OUT)
def fill(file: Path, answers: Path, by: str | None, out: Path | None) -> int:
    """More answers."""
    from ennakko import answering

    click.echo(answering.fill(file, answers, by, out or file, _now()))
    return 0


@program.command(cls=Command, told=words.SHOW)
@click.argument("file", type=_FILE)
@click.option("--json", "as_json", is_flag=True, cls=Option, told=words.AS_JSON)
@click.option("--history", is_flag=True, cls=Option, told=words.HISTORY)
def show(file: Path, as_json: bool, history: bool) -> int:
    """What is in an assessment."""
    from ennakko.showing import shown

    found = shown(file)
    if as_json:
        _print_json(found.data(history))
    else:
        click.echo(found.text(history))
    return 0


@program.command("import", cls=Command, told=words.IMPORT)
@click.argument("files", type=_FILE, nargs=-1, required=True)
def import_(files: tuple[Path, ...]) -> int:
    """Files into the library."""
    from ennakko.importing import imported

    for line in imported(files, _now(), spoken()):
        click.echo(line)
    return 0


@program.command(cls=Command, told=words.MERGE)
@click.argument("files", type=_FILE, nargs=-1, required=True)
@click.option("-o", "out", type=_FILE, cls=Option, told=words.OUT)
@click.option("--plan", is_flag=True, cls=Option, told=words.PLAN)
@click.pass_context
def merge(context: click.Context, files: tuple[Path, ...], out: Path | None, plan: bool) -> int:
    """Files of one assessment into one."""
    if out is None and not plan:
        raise click.MissingParameter(ctx=context, param=context.command.params[1])
    from ennakko import bringing_together, settings
    from ennakko.places import places

    together = bringing_together.together(files, settings.read(places().settings).author(), _now())
    click.echo(together.told(spoken()))
    if out is not None and not plan:
        click.echo(together.write(out))
    return FOUND if together.conflicts else 0


for command in (export, blank, check, register):
    program.add_command(command)


@program.command("self-test", cls=Command, told=words.SELF_TEST)
def self_test() -> int:
    """Whether the installed program works."""
    from ennakko.self_test import tested

    sound = True
    for passed, line in tested(_now(), spoken()):
        sound = sound and passed
        click.echo(line)
    return 0 if sound else FOUND
