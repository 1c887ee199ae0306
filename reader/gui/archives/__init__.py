# SPDX-License-Identifier: MIT
"""Opening archives, following them, caring for them, and remembering how one read."""
