# SPDX-License-Identifier: MIT
"""What is in the archive, in figures and in a picture; lists of files and problems."""
