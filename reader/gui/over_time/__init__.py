# SPDX-License-Identifier: MIT
"""What was found over time: a chart of several searches, and how it is made, narrowed and saved."""
