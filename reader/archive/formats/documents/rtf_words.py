# SPDX-License-Identifier: MIT
"""What RTF's control words mean for the text (Rich Text Format Specification, version 1.9.1)."""

SIGNS = {
    "tab": "\t",
    "cell": "\t",
    "nestcell": "\t",
    "line": "\n",
    "lbr": "\n",
    "emdash": "\u2014",
    "endash": "\u2013",
    "emspace": " ",
    "enspace": " ",
    "qmspace": " ",
    "bullet": "\u2022",
    "lquote": "\u2018",
    "rquote": "\u2019",
    "ldblquote": "\u201c",
    "rdblquote": "\u201d",
    "zwnj": "\u200c",
    "zwj": "\u200d",
    "~": "\xa0",
    "_": "\u2011",
    "{": "{",
    "}": "}",
    "\\": "\\",
}
ENDS = frozenset({"par", "sect", "page", "column", "row", "nestrow", "\n", "\r"})  # of a paragraph
BREAKS = frozenset({0x2028, 0x2029})  # Unicode's own ends of lines and paragraphs, which Apple's editors write
BESIDE = frozenset({"header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"})
NOTES = frozenset({"footnote", "endnote"})
SEEN = frozenset({"shpinst", "shptxt", "ud", "footnote", "endnote"})  # groups with text in spite of their star

_UNSEEN = """
fonttbl colortbl stylesheet info pict objdata objclass themedata colorschememapping datastore latentstyles listtable
listoverridetable rsidtbl generator xmlnstbl filetbl revtbl fldinst datafield bkmkstart bkmkend nonshppict nonesttables
sp sn sv annotation atnid atnauthor atntime atnref upr xe tc tcn template private mmathPr wgrffmtfilter pgdsctbl
ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn userprops docvar operator company
"""
UNSEEN = frozenset(_UNSEEN.split())

USUAL_SIZE = 24  # half points, where nothing is said
CHARACTER_SETS = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
FONT_SETS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    134: "gbk",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
