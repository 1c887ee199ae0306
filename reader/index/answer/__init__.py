# SPDX-License-Identifier: MIT
"""From sets of documents to an answer: orders, counts of months and days, copies folded. No step is one document."""
