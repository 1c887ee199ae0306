# SPDX-License-Identifier: MIT
"""People: which names over the whole archive are one person's. Pure: summaries of names in, decisions with reasons out.

Precision comes first: whom the program takes for one person wrongly will be cited. What is doubtful stays apart and is
offered. No article is ever taken to name one person by two names: whoever read it as a whole held them for two.
"""
