# SPDX-License-Identifier: MIT
"""What the user gathers and keeps: collections, stars, saved searches, the log of searches, the exchange of it all."""
