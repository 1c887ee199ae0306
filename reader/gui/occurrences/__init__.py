# SPDX-License-Identifier: MIT
"""The view of occurrences: each place of what is sought as a line, over all articles that a search finds."""
