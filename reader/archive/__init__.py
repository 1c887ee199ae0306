# SPDX-License-Identifier: MIT
"""Walk a folder and read what lies in it. Runs confined; never writes."""
