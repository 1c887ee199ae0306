# SPDX-License-Identifier: MIT
"""Styles of the Citation Style Language (CSL 1.0.2) that a user adds, and a newspaper article written by them."""
