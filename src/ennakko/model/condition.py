"""When a question applies: a closed little language that forms are written in.

A condition reads answers, counts rows, asks for a module or for the scope, and joins such
questions with *any* and *all*. There is nothing else, so a form can never run anything.
"""

from __future__ import annotations

from typing import Final, Literal

import msgspec

Scope = Literal["screening", "light", "full", "own"]
"""How much is asked. A form of its own kind, with no screening before it, has the scope `own`."""
SCREENED: tuple[Scope, ...] = ("screening", "light", "full")
"""The scopes that a screening leads to. There is one form for each."""

UNANSWERED: Final = "_unanswered"
ANSWERED: Final = "_answered"


class AnswerIs(msgspec.Struct, frozen=True, tag_field="test", tag="answer", forbid_unknown_fields=True):
    """The answer to a question, first of the same row, then of the assessment, is one of these.

    `_unanswered` among the values stands for no answer at all, `_answered` for any.
    """

    question: str
    values: tuple[str | bool, ...] = msgspec.field(name="is")


class Rows(msgspec.Struct, frozen=True, tag_field="test", tag="rows", forbid_unknown_fields=True):
    """A table has so many rows."""

    table: str
    at_least: int = 0
    at_most: int = 1_000_000


class ModuleIsOn(msgspec.Struct, frozen=True, tag_field="test", tag="module", forbid_unknown_fields=True):
    """A module has been taken into the assessment."""

    id: str


class ScopeIs(msgspec.Struct, frozen=True, tag_field="test", tag="scope", forbid_unknown_fields=True):
    """The form in use has one of these scopes."""

    values: tuple[Scope, ...] = msgspec.field(name="is")


class AnyOf(msgspec.Struct, frozen=True, tag_field="test", tag="any", forbid_unknown_fields=True):
    """At least one of the conditions holds."""

    of: tuple[Condition, ...]


class AllOf(msgspec.Struct, frozen=True, tag_field="test", tag="all", forbid_unknown_fields=True):
    """All of the conditions hold."""

    of: tuple[Condition, ...]


Condition = AnswerIs | Rows | ModuleIsOn | ScopeIs | AnyOf | AllOf
