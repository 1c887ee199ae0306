# SPDX-License-Identifier: MIT
"""From a folder to catalog and index: the pipeline, its processes and the one keeper that writes."""
