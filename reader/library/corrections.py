# SPDX-License-Identifier: MIT
"""The user's corrections, notes and tags: each call is one step of undo, and durable when it returns."""

from collections.abc import Sequence
from dataclasses import replace

from reader.model.article import Article
from reader.overlay.overlay import Overlay
from reader.text.dates.edtf import user_date
