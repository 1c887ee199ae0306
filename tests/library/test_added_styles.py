# SPDX-License-Identifier: MIT
"""Citation styles that the user adds are kept in the data folder, listed, and removed."""

from pathlib import Path

import pytest

from reader.cite.csl.style_file import CslStyle
from reader.cite.style import Style
from reader.errors import StyleError
from reader.library.styles import AddedStyle, StyleShelf, style_of_file

LAYOUT = '<layout><text variable="title"/></layout>'


def csl(title: str, layout: str = LAYOUT) -> str:
    """Return a style's file."""
    return (
        '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note">'
        f"<info><title>{title}</title></info><citation>{layout}</citation></style>"
    )


def write(path: Path, text: str) -> str:
    """Write a file; return its path."""
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_style_is_copied_listed_and_removed(tmp_path: Path) -> None:
    shelf = StyleShelf(str(tmp_path / "data"))
    assert shelf.added() == ()
    file = Path(write(tmp_path / "Port Courier (notes).csl", csl("The Port Courier")))
    other = write(tmp_path / "b.csl", csl("Another"))
    added = shelf.add(str(file))
    shelf.add(other)
    assert (added.id, added.title) == ("port-courier-notes", "The Port Courier")
    assert shelf.added() == (AddedStyle("b", "Another"), AddedStyle("port-courier-notes", "The Port Courier"))
    file.unlink()  # what was added doesn't need the file
    kept = shelf.style("port-courier-notes")
    assert isinstance(kept, CslStyle)
    assert kept.title == "The Port Courier"
    shelf.remove("b")
    shelf.remove("b")
    assert [one.id for one in shelf.added()] == ["port-courier-notes"]


def test_a_newer_file_of_the_same_name_takes_the_place_of_the_older(tmp_path: Path) -> None:
    shelf = StyleShelf(str(tmp_path / "data"))
    shelf.add(write(tmp_path / "a.csl", csl("Old")))
    shelf.add(write(tmp_path / "a.csl", csl("New")))
    assert shelf.added() == (AddedStyle("a", "New"),)


def test_our_own_names_and_those_of_devices_stay_ours(tmp_path: Path) -> None:
    shelf = StyleShelf(str(tmp_path / "data"))
    assert shelf.style("apa") is Style.APA
    assert shelf.add(write(tmp_path / "apa.csl", csl("Another APA"))).id == "my-apa"
    assert style_of_file(write(tmp_path / "con.csl", csl("A device"))).id == "my-con"
    assert style_of_file(write(tmp_path / "«».csl", csl("Signs"))).id == "style"
    assert shelf.style("apa") is Style.APA


@pytest.mark.parametrize("name", ["../secret", "nothing", "", "A", "a/b", "a.csl"])
def test_no_name_leads_out_of_the_shelf(tmp_path: Path, name: str) -> None:
    write(tmp_path / "secret.csl", csl("Secret"))
    with pytest.raises(StyleError, match="There is no citation style"):
        StyleShelf(str(tmp_path / "data")).style(name)


def test_what_can_t_be_used_is_not_added(tmp_path: Path) -> None:
    shelf = StyleShelf(str(tmp_path / "data"))
    with pytest.raises(StyleError, match="a part of itself"):
        shelf.add(write(tmp_path / "a.csl", csl("Broken", '<layout><text macro="gone"/></layout>')))
    with pytest.raises(StyleError, match="can't be read"):
        shelf.add(str(tmp_path / "gone.csl"))
    assert shelf.added() == ()


def test_a_style_that_was_damaged_later_is_told_as_such(tmp_path: Path) -> None:
    shelf = StyleShelf(str(tmp_path / "data"))
    shelf.add(write(tmp_path / "a.csl", csl("A")))
    write(tmp_path / "data" / "styles" / "a.csl", "<style")
    assert shelf.added() == (AddedStyle("a", "a", "This file is damaged, or no citation style."),)
    with pytest.raises(StyleError, match="damaged"):
        shelf.style("a")
