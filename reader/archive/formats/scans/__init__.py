# SPDX-License-Identifier: MIT
"""Digitised newspapers: words with their places on pages, and issues that tell which of them are articles."""
