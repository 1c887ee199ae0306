# SPDX-License-Identifier: MIT
"""What belongs to the page and not to the article; headline, byline, credit and their kin."""
