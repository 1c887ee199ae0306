# SPDX-License-Identifier: MIT
"""SQLite as catalog and overlay need it: opened with care, migrated, and with errors that tell a way out."""
