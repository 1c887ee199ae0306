# SPDX-License-Identifier: MIT
"""Every occurrence of what was looked for, as arrays: where it stands, in what order, and which words stand beside."""
