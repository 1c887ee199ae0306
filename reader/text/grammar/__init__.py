# SPDX-License-Identifier: MIT
"""The grammar of reporting: words, sentences, noun phrases and who is the subject of which verb."""
