# SPDX-License-Identifier: MIT
"""Teaching the pattern of a folder: a form, and how ten files would be read by it."""
