# SPDX-License-Identifier: MIT
"""What was read and understood, in SQLite: derived, disposable, rebuilt on any doubt."""
