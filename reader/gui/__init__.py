# SPDX-License-Identifier: MIT
"""The window: thin models over pages, delegates that paint, panes that talk by signals."""
