# SPDX-License-Identifier: MIT
"""The command line. Other programs rely on its names and JSON fields."""
