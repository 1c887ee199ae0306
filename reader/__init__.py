# SPDX-License-Identifier: MIT
"""Backfile: read a folder of newspaper articles by date, in full, with its quotations marked."""

__version__ = "0.1.0"
