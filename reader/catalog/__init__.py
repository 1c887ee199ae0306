# SPDX-License-Identifier: MIT
"""The catalog: what was read of an archive, derived from it and disposable."""
