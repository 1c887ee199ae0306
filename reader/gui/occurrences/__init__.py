# SPDX-License-Identifier: MIT
"""The view of quotations: who said what, over all articles that a search finds."""
