"""The modules whose paths guide the bytes to new ones, by what they are given to. They are named before they load."""

MODULES = {
    "shared files": (
        *("files.share", "files.share_content", "files.version_record", "files.text", "model.history"),
        *("files.form_edition", "files.form_shape", "files.form_rules", "files.page_rules"),
    ),
    "answers files": (
        *("files.answers", "files.answer_rows", "files.answer_values", "files.answer_faults", "files.answers_written"),
        *("model.edit", "model.tables"),
    ),
    "documents": (
        *("export.check", "export.check_content", "export.check_form", "export.check_language", "export.check_look"),
        *("export.check_order", "export.check_outline", "export.check_package", "export.check_styles"),
    ),
    "forms": (
        *("files.form_reading", "files.form_shape", "files.form_rules", "files.page_rules", "files.own_forms"),
        *("files.form_needs", "files.toml_lines", "files.toml_diagnosis", "files.form_building"),
    ),
}
