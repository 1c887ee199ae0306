# SPDX-License-Identifier: MIT
"""Carry the user's corrections from the overlay into the catalog, where lists and searches see them."""

from reader.catalog.catalog import Catalog
from reader.ingest.shelf import Home
from reader.overlay.overlay import Overlay
