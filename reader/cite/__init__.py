# SPDX-License-Identifier: MIT
"""Exports and citations of what was found."""
