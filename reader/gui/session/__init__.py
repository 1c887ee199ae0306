# SPDX-License-Identifier: MIT
"""The open archive behind the panes: its workers, its keeper, and what is asked of it."""
