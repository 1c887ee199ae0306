# SPDX-License-Identifier: MIT
"""What helps while one types a search: completion, what was sought before, word forms, what each part finds."""
