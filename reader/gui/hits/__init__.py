# SPDX-License-Identifier: MIT
"""The middle of the window: the list of what was found."""
