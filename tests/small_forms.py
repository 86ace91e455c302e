"""The least that is a whole folder of forms: one of each thing that forms are made of."""

A_TEXT = '{ fi = "a", sv = "a", en = "a" }'
SOUND = {
    "sections/A.toml": f"""
id = "A"
title = {A_TEXT}

[[questions]]
kind = "short_text"
id = "title"
label = {A_TEXT}

[[questions]]
kind = "choice"
id = "colour"
label = {A_TEXT}
choices = [
    {{ id = "red", label = {A_TEXT} }},
    {{ id = "blue", label = {A_TEXT} }},
]

[[questions]]
kind = "impacts"
id = "impacts"
label = {A_TEXT}
row = {A_TEXT}
add = {A_TEXT}
code.fi = "V{{n}}"
code.sv = "K{{n}}"
code.en = "I{{n}}"

[[questions.columns]]
kind = "scale"
id = "value"
label = {A_TEXT}

[[questions.columns]]
kind = "short_text"
id = "reason"
label = {A_TEXT}
when = {{ test = "answer", question = "value", is = ["bad"] }}
""",
    "forms/ASK.toml": f"""
id = "ASK"
kind = "screening"
scope = "screening"
edition = 1
order = 1
name = {A_TEXT}
short = {A_TEXT}
use_when = {A_TEXT}

[[pages]]
id = "first"
title = {A_TEXT}

[[pages.items]]
id = "Q1"
kind = "yes_no"
label = {A_TEXT}
opens = ["MORE"]

[[pages.items]]
id = "Q2"
text = {A_TEXT}
section = "A"
only = ["title"]
""",
    "forms/LIGHT.toml": f"""
id = "LIGHT"
kind = "form"
scope = "light"
edition = 1
order = 2
name = {A_TEXT}
short = {A_TEXT}
use_when = {A_TEXT}
modules_after = "first"

[[pages]]
from = "ASK"
page = "first"

[[pages]]
id = "second"
title = {A_TEXT}

[[pages.items]]
id = "K1"
perspective = "P1"
""",
    "forms/FULL.toml": f"""
id = "FULL"
kind = "form"
scope = "full"
edition = 1
order = 3
name = {A_TEXT}
short = {A_TEXT}
use_when = {A_TEXT}

[[pages]]
from = "LIGHT"
page = "first"
""",
    "forms/MORE.toml": f"""
id = "MORE"
kind = "module"
edition = 1
order = 4
name = {A_TEXT}
short = {A_TEXT}
use_when = {A_TEXT}

[[pages]]
id = "MORE"
title = {A_TEXT}

[[pages.items]]
id = "M1"
factors = ["air"]

[[pages.items]]
id = "M2"

[[pages.items.questions]]
kind = "long_text"
id = "M2"
label = {A_TEXT}
""",
    "lists/scale.toml": f"""
[[options]]
id = "bad"
label = {A_TEXT}

[[options]]
id = "good"
label = {A_TEXT}
""",
    "lists/perspectives.toml": f"""
[[options]]
id = "P1"
label = {A_TEXT}
""",
    "lists/factors.toml": f"""
classes = "classes"

[[options]]
id = "air"
label = {A_TEXT}
group = "out"
perspective = "P1"
""",
    "lists/classes.toml": f"""
[[options]]
id = "out"
label = {A_TEXT}
""",
    "lists/phrases.toml": """
[heading]
fi = "a {n}"
sv = "a {n}"
en = "a {n}"
""",
    "lists/remarks.toml": f"""
[[remarks]]
id = "V1"
text = {A_TEXT}
gap_in = ["light"]
""",
    "lists/document.toml": """
[[parts]]
heading = "heading"
questions = ["title", "colour", "impacts", "Q1"]
draws = "modules"
""",
}
