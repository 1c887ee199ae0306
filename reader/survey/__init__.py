# SPDX-License-Identifier: MIT
"""What only the whole folder can tell. Pure: summaries in, decisions with reasons out."""
