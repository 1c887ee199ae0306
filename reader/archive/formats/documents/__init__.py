# SPDX-License-Identifier: MIT
"""Word processors' documents: paragraphs out of RTF, DOCX and ODT, and what becomes of them."""
