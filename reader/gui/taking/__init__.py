# SPDX-License-Identifier: MIT
"""Taking along what was found: exports, and print."""
