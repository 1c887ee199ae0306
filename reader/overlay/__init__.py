# SPDX-License-Identifier: MIT
"""The user's own work, in SQLite: a journal of commands. Never dropped."""
