# SPDX-License-Identifier: MIT
"""PDF with a text layer: from characters with boxes to words, lines, columns, paragraphs."""
