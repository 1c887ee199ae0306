# SPDX-License-Identifier: MIT
"""What a web site hands out itself: feeds, and the export of a WordPress."""
