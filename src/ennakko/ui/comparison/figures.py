"""The pictures of the document, painted in its language at the size of print."""

from __future__ import annotations

from PySide6.QtGui import QImage

from ennakko.export.comparison import chunks
from ennakko.export.word_pictures import Figure
from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.findings import alternatives
from ennakko.model.parallel import in_language
from ennakko.model.words import Language
from ennakko.ui.comparison.chart_contents import charts_of
from ennakko.ui.comparison.charts import Chart, as_png, as_svg
from ennakko.ui.comparison.gains_contents import gains_chart

_WIDTH_CM = 16.0


def figures(assessment: Assessment, catalogue: Catalogue, language: Language) -> dict[str, Figure]:
    """The pictures by the key of their place in the report: `comparison:short`, `groups:` and a row, and so on."""
    assessment = in_language(assessment, language)[0]
    charts = charts_of(assessment, catalogue, language)
    found: dict[str, Chart] = {f"comparison:{horizon}": chart for horizon, chart in charts.comparison.items()}
    for part in chunks(alternatives(assessment)):
        chart = gains_chart(assessment, catalogue, language, part)
        if chart.rows:
            found[f"groups:{part[0]}"] = chart
    return {key: _figure(chart) for key, chart in found.items()}


def _figure(chart: Chart) -> Figure:
    png = as_png(chart)
    size = QImage.fromData(png).size()
    return Figure(png, as_svg(chart), _WIDTH_CM, _WIDTH_CM * size.height() / size.width())
