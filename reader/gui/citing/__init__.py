# SPDX-License-Identifier: MIT
"""Citations in the window: copied, dragged, shown in every style; and the way from a footnote back to its article."""
