# SPDX-License-Identifier: MIT
"""The workbench for the undated: what would date the most articles at once."""
