# SPDX-License-Identifier: MIT
"""Frozen values that every room speaks in. No I/O."""
