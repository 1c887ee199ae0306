# SPDX-License-Identifier: MIT
"""What newsrooms, agencies and editors of texts write: NITF, NewsML, ninjs, TEI."""
