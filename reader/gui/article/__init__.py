# SPDX-License-Identifier: MIT
"""The right of the window: one article, its text and what is known of it."""
