# SPDX-License-Identifier: MIT
"""The query language: what was typed becomes a tree, and a tree is said in plain words."""
