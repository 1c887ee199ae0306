# SPDX-License-Identifier: MIT
"""Ask the survey, and do again for those articles only whose folder has other habits than they were understood by."""

from collections.abc import Callable, Iterator
from itertools import batched  # type: ignore[attr-defined]

from reader.catalog.catalog import Catalog
from reader.ingest import stages
from reader.ingest.pipeline import Pipeline
from reader.model.article import RawArticle
from reader.model.habits import Habits
from reader.survey.survey import survey
from reader.text.dates.ladder import decide
