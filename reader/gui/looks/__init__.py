# SPDX-License-Identifier: MIT
"""What everything is drawn with: colours, typefaces, icons, and small widgets that any pane may use."""
