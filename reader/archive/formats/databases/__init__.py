# SPDX-License-Identifier: MIT
"""Exports of news databases: one module a layout, all on lines of text, whatever document these stood in."""
