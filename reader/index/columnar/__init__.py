# SPDX-License-Identifier: MIT
"""The files of the index: columns of numbers in a folder, written once, mapped, never parsed."""
