# SPDX-License-Identifier: MIT
"""Evaluates query trees by set operations on arrays, one segment at a time."""
