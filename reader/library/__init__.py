# SPDX-License-Identifier: MIT
"""The one door that command line and window use."""
