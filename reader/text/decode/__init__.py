# SPDX-License-Identifier: MIT
"""Bytes in, text out: encodings and mojibake."""
