# SPDX-License-Identifier: MIT
"""The passages between quotation marks."""
