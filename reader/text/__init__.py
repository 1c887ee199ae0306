# SPDX-License-Identifier: MIT
"""Pure functions on one article's text: values in, values out. No files, no SQL, no Qt."""
