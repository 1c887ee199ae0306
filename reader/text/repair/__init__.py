# SPDX-License-Identifier: MIT
"""Damage found and undone, each repair with its span, rule and confidence."""
