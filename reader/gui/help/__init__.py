# SPDX-License-Identifier: MIT
"""The guide, keys, examples, licences."""
