# SPDX-License-Identifier: MIT
"""Mails alone (EML) and in boxes (MBOX), and web pages that a browser saved in a mail's form (MHTML)."""
