# SPDX-License-Identifier: MIT
"""Files that hold files. Streamed, counted, never extracted."""
