# SPDX-License-Identifier: MIT
"""What to tell a person when the system will not let us read."""

import errno
import ntpath
import os

_SENTENCES = {
    errno.EACCES: ("You are not allowed to read it.", "Ask whoever owns it for the right to read it."),
    errno.EPERM: ("You are not allowed to read it.", "Ask whoever owns it for the right to read it."),
    errno.ENOENT: ("It is no longer there.", "Read the archive again when nobody is changing it."),
    errno.ELOOP: ("It is a link, which is not followed.", "Open what it points to, if that is an archive."),
    errno.ENAMETOOLONG: (
        "Its path is longer than the system allows.",
        "Move the archive nearer to the top of the disk.",
    ),
    errno.ENOTDIR: ("It is no folder.", "Choose the folder that holds the articles."),
    errno.EIO: (
        "The disk or the network failed while it was read.",
        "Check the disk or the connection, then read again.",
    ),
}


def refusal(error: OSError) -> tuple[str, str]:
    """Return a sentence and a hint for what the system said."""
    known = _SENTENCES.get(error.errno or 0)
    if known:
        return known
    return f"The system could not read it: {error.strerror or type(error).__name__}.", ""


def system_path(root: bytes, path: bytes, *, windows: bool = os.name == "nt") -> bytes:
    """Return where an archive-relative path lies for the system: on Windows also beyond 260 characters."""
    if not windows:
        return os.path.join(root, path) if path else root
    whole = (root.rstrip(b"/\\") + b"\\" + path if path else root).replace(b"/", b"\\")
    if whole.startswith(b"\\\\?\\") or not ntpath.isabs(root):
        return whole
    return b"\\\\?\\UNC\\" + whole[2:] if whole.startswith(b"\\\\") else b"\\\\?\\" + whole
