# SPDX-License-Identifier: MIT
"""Search. The only room that knows Whoosh."""
