# SPDX-License-Identifier: MIT
"""The user's own work: dates, corrections, notes and tags, and what was typed of them."""
