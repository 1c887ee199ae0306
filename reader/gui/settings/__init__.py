# SPDX-License-Identifier: MIT
"""What the user can set."""
