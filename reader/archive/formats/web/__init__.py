# SPDX-License-Identifier: MIT
"""Saved web pages: the visible text, the article in it, and what the page says of itself. Nothing is fetched."""
