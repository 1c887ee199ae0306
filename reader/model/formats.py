# SPDX-License-Identifier: MIT
"""The formats of articles, by the names that `RawArticle.format` bears and that `format:` asks for."""

FORMATS = (
    *("text", "html", "pdf", "rtf", "docx", "odt", "epub", "markdown"),
    *("nexis", "nexis-uni", "factiva", "europresse", "proquest", "newsbank", "genios", "apa", "gale", "ebsco"),
    *("mediargus", "retriever", "trove", "gallica", "iramuteq", "vrt"),
    "russian-database",
    *("mets-alto", "gale-issue", "olive", "alto", "page-xml", "abbyy", "hocr"),
    *("wordpress", "rss", "atom", "mhtml", "eml", "mbox"),
    *("tei", "nitf", "newsml", "ninjs", "reuters-sgml", "xml"),
    *("csv", "json", "jsonl"),
)
"""In the order in which people look for them: what many have first, then by family."""
TYPED = frozenset({"text", "rtf", "docx", "odt"})
"""Those that people write in: that styles or sizes tell a headline says nothing of the lines around it."""
