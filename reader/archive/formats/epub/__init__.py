# SPDX-License-Identifier: MIT
"""EPUB: books, and issues of papers and magazines."""
