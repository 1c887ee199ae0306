# SPDX-License-Identifier: MIT
"""One module a format, behind one small interface."""
