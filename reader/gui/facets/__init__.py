# SPDX-License-Identifier: MIT
"""Sources, sections and languages of what was found, and narrowing to some of them."""
