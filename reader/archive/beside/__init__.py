# SPDX-License-Identifier: MIT
"""Descriptions that lie beside the files that they describe: Dublin Core, in the forms in which libraries keep it."""
