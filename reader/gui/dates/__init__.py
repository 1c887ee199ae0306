# SPDX-License-Identifier: MIT
"""The left of the window: dates, bars over time, going to a day."""
