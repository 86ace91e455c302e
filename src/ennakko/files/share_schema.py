"""The JSON Schema of the document in a shared file, made of the types that read it: docs/file-format.schema.json.

    python -m ennakko.files.share_schema >docs/file-format.schema.json

It says what a schema can say. That a version is named by its content, and what the archive may be, is in
docs/file-format.md.
"""

from __future__ import annotations

import json
import sys
from typing import Final, cast

import msgspec

from ennakko.files import asking, limits
from ennakko.files.share import ID, MOMENT, VERSION_ID, Document
from ennakko.files.text import KEY, LONG, PARTS, SHORT, WHOLE
from ennakko.files.version_record import Record

_Schema = dict[str, object]
_REF: Final = "#/$defs/{name}"
_ID: Final[_Schema] = {"pattern": f"^{ID.pattern}$"}
_VERSION_ID: Final[_Schema] = {"pattern": f"^{VERSION_ID.pattern}$"}
_LINE: Final[_Schema] = {"maxLength": SHORT}
_NUMBER: Final[_Schema] = {"minimum": -WHOLE, "maximum": WHOLE}
_IDS: Final[_Schema] = {"items": {"type": "string", "minLength": 1, "maxLength": KEY}}
_MORE: Final[dict[str, dict[str, _Schema]]] = {
    "Document": {
        "id": {**_ID, "description": "the same in every copy"},
        "format": {"minimum": 1},
        "min_reader": {"minimum": 1},
        "versions": {"items": {"$ref": _REF.format(name="Record")}, "maxItems": limits.VERSIONS},
        "behind": {
            "propertyNames": _VERSION_ID,
            "additionalProperties": {"type": "array", "items": {"type": "string", **_VERSION_ID}},
        },
        "editions": {"propertyNames": _VERSION_ID, "maxProperties": limits.EDITIONS},
        "asking": {"$ref": _REF.format(name="Asking")},
    },
    "FormInUse": {"id": _ID},
    "Author": {"id": _ID, "name": _LINE, "unit": _LINE},
    "Record": {
        "id": _VERSION_ID,
        "path": {"items": {"type": "string", **_ID}, "minItems": 1, "maxItems": limits.PARTS_OF_PATH},
        "at": {"pattern": f"^{MOMENT.pattern}$"},
        "over": {"items": {"type": "string", **_VERSION_ID}},
        "value": {
            "anyOf": [
                {"type": "string", "maxLength": LONG},
                {"type": "integer", **_NUMBER},
                {"type": "boolean"},
                {"type": "array", "items": {"type": "string", "maxLength": LONG}, "maxItems": PARTS},
                {"type": "null"},
            ]
        },
    },
    "Asking": {"text": _LINE, "pages": {**_IDS, "maxItems": asking.MOST_PAGES}},
}
"""What the reading looks at besides the types, by the name of the type and the key."""


def schema() -> _Schema:
    """The schema, draft 2020-12."""
    _, parts = msgspec.json.schema_components(
        [Document, Record, asking.Asking], schema_hook=lambda _: {"description": "any value"}, ref_template=_REF
    )
    for name, keys in _MORE.items():
        properties = cast(dict[str, _Schema], parts[name]["properties"])
        for key, more in keys.items():
            properties[key] = {**properties.get(key, {}), **more}
    parts["Author"] |= {"required": ["id", "name", "unit"], "additionalProperties": False}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The document in a shared file of Ennakko, format 1",
        "$ref": _REF.format(name="Document"),
        "$defs": {name: parts[name] for name in sorted(parts)},
    }


def printed() -> str:
    """The schema as it stands in docs."""
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.stdout.write(printed())
