"""How the command line speaks: its help in three languages, and every mistake as one sentence."""

from __future__ import annotations

import difflib

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


class Command(click.Command):
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

    @override
    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.indentation():
            formatter.write_paragraph()
            formatter.write_text(self.told.in_(spoken()))


class Option(click.Option):
    """An option that says in three languages what it is for."""

    def __init__(self, *args: object, told: Text, **settings: object) -> None:
        super().__init__(*args, **settings)  # type: ignore[arg-type]  # handed on as they came
        self.told = told

    @override
    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        self.help = self.told.in_(spoken())
        return super().get_help_record(ctx)


class Program(click.Group):
    """The commands. What is none of them is a file to open in the window."""

    opens: str = "open"

    def __init__(self, *args: object, told: Text, **settings: object) -> None:
        super().__init__(*args, **settings)  # type: ignore[arg-type]  # handed on as they came
        self.told = told

    @override
    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.indentation():
            formatter.write_paragraph()
            formatter.write_text(self.told.in_(spoken()))

    @override
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)

    @override
    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and not args[0].startswith("-") and args[0] not in self.commands:
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
