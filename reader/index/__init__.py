# SPDX-License-Identifier: MIT
"""The search index: the language of queries, the engine, and its writer. All that knows Whoosh is here."""
