# SPDX-License-Identifier: MIT
"""What the window says: counts, dates, reasons, queries, in the language in force."""
