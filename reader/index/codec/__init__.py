# SPDX-License-Identifier: MIT
"""The index as Whoosh sees it: its codec, schema, analyser, queries of our own, searcher and index."""
