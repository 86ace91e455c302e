"""How the command line speaks: its help in three languages, and every mistake as one sentence."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import click
from typing_extensions import override

from ennakko.command_words import THIS
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language, Text
from ennakko.spoken import spoken

_OPTION = Text(fi="Valitsinta {name} ei ole.", sv="Flaggan {name} finns inte.", en="There is no option {name}.")
_MISSING = Text(fi="Anna vielä {name}.", sv="Ange också {name}.", en="Please give {name} as well.")
_NO_VALUE = Text(
    fi="Valitsin {name} tarvitsee arvon.", sv="Flaggan {name} behöver ett värde.", en="{name} needs a value."
)
_VALUE = Text(
    fi="Arvo {given} ei sovi valitsimeen {name}.",
    sv="Värdet {given} passar inte för {name}.",
    en="{given} does not fit {name}.",
)
_ONE_OF = Text(
    fi="Valitsimen {name} arvo on jokin näistä: {choices}.",
    sv="Värdet för {name} är något av dessa: {choices}.",
    en="The value of {name} is one of these: {choices}.",
)
_NUMBER = Text(
    fi="Valitsimen {name} arvo on luku, {least}–{most}.",
    sv="Värdet för {name} är ett tal, {least}–{most}.",
    en="The value of {name} is a number, {least}–{most}.",
)
_OTHER = Text(fi="Komentoa ei ymmärretty.", sv="Kommandot gick inte att tolka.", en="The command was not understood.")
_TOO_MUCH = Text(
    fi="Tätä ei odotettu: {given}.", sv="Detta väntades inte: {given}.", en="This was not expected: {given}."
)
_MEANT = Text(fi="Tarkoititko {meant}?", sv="Menade du {meant}?", en="Did you mean {meant}?")
_HELP = Text(fi="Ohje: {command} --help", sv="Hjälp: {command} --help", en="For help: {command} --help")


_USAGE = Text(fi="Käyttö: ", sv="Användning: ", en="Usage: ")
_OPTIONS = Text(fi="Valitsimet", sv="Flaggor", en="Options")
_COMMANDS = Text(fi="Komennot", sv="Kommandon", en="Commands")
_REQUIRED = Text(fi="[pakollinen]", sv="[obligatorisk]", en="[required]")
_STATUS = Text(
    fi="Paluuarvo: 0 tehty; 1 ”check” löysi huomautettavaa tai ”merge” jätti valittavaa; 2 jotain oli väärin, ja yksi"
    " lause kertoo mitä.",
    sv="Slutstatus: 0 gjort; 1 ”check” hittade något eller ”merge” lämnade något att välja; 2 något var fel, och en"
    " mening säger vad.",
    en="Exit status: 0 done; 1 “check” found something, or “merge” left something to choose; 2 something was wrong,"
    " and one sentence says what.",
)
_KINDS: Final[Mapping[str, Text]] = {
    "[OPTIONS]": Text(fi="[VALITSIMET]", sv="[FLAGGOR]", en="[OPTIONS]"),
    "[COMMAND] [ARGS]...": Text(fi="[KOMENTO]...", sv="[KOMMANDO]...", en="[COMMAND]..."),
    "FILE": Text(fi="TIEDOSTO", sv="FIL", en="FILE"),
    "[FILE]": Text(fi="[TIEDOSTO]", sv="[FIL]", en="[FILE]"),
    "FILES...": Text(fi="TIEDOSTO...", sv="FIL...", en="FILE..."),
    "[FILES]...": Text(fi="[TIEDOSTO]...", sv="[FIL]...", en="[FILE]..."),
    "FORM": Text(fi="LOMAKE", sv="BLANKETT", en="FORM"),
    "PATH": Text(fi="TIEDOSTO", sv="FIL", en="FILE"),
    "TEXT": Text(fi="TEKSTI", sv="TEXT", en="TEXT"),
    "INTEGER RANGE": Text(fi="LUKU", sv="TAL", en="NUMBER"),
}
"""What click calls the kinds of values, in the words of the reader."""


class NeitherFileNorCommand(Trouble):
    """The first word on the command line names no command, and no file either."""

    def __init__(self, given: str, commands: list[str]) -> None:
        near = difflib.get_close_matches(given, commands, 1)
        meant = {lang: f" {_MEANT.in_(lang).format(meant=near[0])}" if near else "" for lang in ("fi", "sv", "en")}
        super().__init__(
            "neither",
            Text(
                fi=f"”{given}” ei ole tiedosto eikä komento.{meant['fi']}",
                sv=f"”{given}” är varken en fil eller ett kommando.{meant['sv']}",
                en=f"“{given}” is neither a file nor a command.{meant['en']}",
            ),
        )


class _Told(click.Command):
    """What is the same in the help of the program and of each command."""

    told: Text

    @override
    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return list(map(_kind, super().collect_usage_pieces(ctx)))

    @override
    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=_USAGE.in_(spoken()))

    @override
    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.indentation():
            formatter.write_paragraph()
            formatter.write_text(self.told.in_(spoken()))

    @override
    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        options = (each for each in self.get_params(ctx) if isinstance(each, click.Option))
        with formatter.section(_OPTIONS.in_(spoken())):
            formatter.write_dl([record for each in options if (record := each.get_help_record(ctx)) is not None])


class Command(_Told):
    """A command that says in three languages what it does."""

    def __init__(self, *args: object, told: Text, **settings: object) -> None:
        super().__init__(*args, **settings)  # type: ignore[arg-type]  # handed on as they came
        self.told = told

    @override
    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = THIS.in_(spoken())
        return option

    @override
    def get_short_help_str(self, limit: int = 45) -> str:
        return self.told.in_(spoken())


class Option(click.Option):
    """An option that says in three languages what it is for."""

    def __init__(self, *args: object, told: Text, **settings: object) -> None:
        super().__init__(*args, **settings)  # type: ignore[arg-type]  # handed on as they came
        self.told = told

    @override
    def make_metavar(self, ctx: click.Context) -> str:
        return _kind(super().make_metavar(ctx))

    @override
    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        self.help = self.told.in_(spoken())
        record = super().get_help_record(ctx)
        return record and (record[0], record[1].replace(_REQUIRED.en, _REQUIRED.in_(spoken())))


class Program(_Told, click.Group):
    """The commands. What is none of them is a file to open in the window."""

    opens: str = "open"

    def __init__(self, *args: object, told: Text, **settings: object) -> None:
        super().__init__(*args, **settings)  # type: ignore[arg-type]  # handed on as they came
        self.told = told

    @override
    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super().format_options(ctx, formatter)
        shown = [(name, command) for name, command in self.commands.items() if not command.hidden]
        with formatter.section(_COMMANDS.in_(spoken())):
            formatter.write_dl([(name, command.get_short_help_str(400)) for name, command in shown])

    @override
    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_paragraph()
        formatter.write_text(_STATUS.in_(spoken()))

    @override
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)

    @override
    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and not args[0].startswith("-") and args[0] not in self.commands:
            if not Path(args[0]).exists():
                raise NeitherFileNorCommand(args[0], [name for name in self.commands if name != self.opens])
            return self.opens, self.commands[self.opens], args
        return super().resolve_command(ctx, args)


def sentence(error: click.ClickException, language: Language) -> str:
    """A mistake on the command line, in one line that says what and what to do."""
    context = getattr(error, "ctx", None)
    help_ = _HELP.in_(language).format(command=context.command_path if context else "ennakko")
    match error:
        case click.NoSuchOption():
            near = error.possibilities or ()
            meant = f" {_MEANT.in_(language).format(meant=near[0])}" if near else ""
            said = _OPTION.in_(language).format(name=error.option_name) + meant
        case click.MissingParameter():
            said = _MISSING.in_(language).format(name=_names(error))
        case click.BadOptionUsage():
            said = _NO_VALUE.in_(language).format(name=error.option_name)
        case click.BadParameter() if error.param and isinstance(error.param.type, click.Choice):
            choices = ", ".join(map(str, error.param.type.choices))
            said = _ONE_OF.in_(language).format(name=_names(error), choices=choices)
        case click.BadParameter() if error.param and isinstance(error.param.type, click.IntRange):
            limits = error.param.type
            said = _NUMBER.in_(language).format(name=_names(error), least=limits.min, most=limits.max)
        case click.BadParameter():
            said = _VALUE.in_(language).format(given=error.message, name=_names(error))
        case click.UsageError() if "unexpected extra" in error.message:
            given = error.message.partition("(")[2].rstrip(")")
            said = _TOO_MUCH.in_(language).format(given=given)
        case _:
            said = _OTHER.in_(language)
    return f"{said} {help_}"


def _names(error: click.BadParameter) -> str:
    parameter = error.param
    if parameter is None:
        return error.param_hint if isinstance(error.param_hint, str) else "?"
    return " / ".join(parameter.opts) if isinstance(parameter, click.Option) else parameter.human_readable_name


def _kind(called: str) -> str:
    """A kind of value as the reader calls it; what is a list of choices stays as it is."""
    return _KINDS[called].in_(spoken()) if called in _KINDS else called
