# SPDX-License-Identifier: MIT
"""Who is named in one article, and whom the words beside a reporting verb mean."""
