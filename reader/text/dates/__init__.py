# SPDX-License-Identifier: MIT
"""Witnesses of an article's day, and the ladder that judges them."""
