# SPDX-License-Identifier: MIT
"""`cite`."""

import json
import shutil
from pathlib import Path

import pytest
from cli_archive import Archive, Run

pytest_plugins = ["cli_fixtures"]


def id_of(run: Run, folder: Path | str, headline: str) -> str:
    """Return the id of the article with this headline."""
    (found,) = (one["id"] for one in run("list", folder, "--json").lines if one["headline"].startswith(headline))
    return str(found)


def test_a_footnote_for_a_reader(run: Run, courier: Archive) -> None:
    talks = id_of(run, courier.folder, "Harbour talks")
    told = run("cite", courier.folder, talks)
    name = courier.folder.name
    assert told.err == ""
    assert told.out.startswith(
        f"“Harbour talks end without a date,” [May 26, 1994], 1994/05/26/001.txt, {name}. [Backfile {talks}:"
    )


def test_several_articles_in_every_style(run: Run, courier: Archive) -> None:
    ids = [id_of(run, courier.folder, headline) for headline in ("Harbour", "Yard")]
    for style in ("chicago", "chicago-author-date", "mla", "apa"):
        told = run("cite", courier.folder, *ids, "--style", style)
        assert [line.rpartition("Backfile ")[2][:13] for line in told.out.splitlines()] == ids
    assert run("cite", courier.folder, *ids, "--style", "bibtex").out.count("@article{") == 2
    assert run("cite", courier.folder, *ids, "--style", "ris").out.count("\r\nER  - \r\n") == 2
    items = json.loads(run("cite", courier.folder, *ids, "--style", "csl-json").out)
    assert [item["id"] for item in items] == ids


def test_json_tells_the_faces_and_the_item(run: Run, courier: Archive) -> None:
    tide = id_of(run, courier.folder, "How to")
    told = run("cite", courier.folder, tide, "--style", "mla", "--json").json
    assert list(told) == ["id", "style", "citation", "runs", "handle", "item", "changed"]
    assert "".join(run["text"] for run in told["runs"]) == told["citation"]
    assert (told["id"], told["style"], told["changed"]) == (tide, "mla", False)
    assert "issued" not in told["item"]


def test_a_footnote_finds_its_article_and_says_if_the_text_has_changed(
    run: Run, courier: Archive, tmp_path: Path
) -> None:
    moved, data = tmp_path / "moved", tmp_path / "data"
    shutil.copytree(courier.folder, moved)
    talks = id_of(run, courier.folder, "Harbour talks")
    footnote = run("cite", courier.folder, talks).out.strip()
    again = run("--data-dir", data, "cite", moved, footnote)  # another machine, another place, another catalog
    assert (again.code, again.out.rpartition("[")[2], again.err) == (0, f"{footnote.rpartition('[')[2]}\n", "")
    path = moved / "1994" / "05" / "26" / "001.txt"
    path.write_text(path.read_text(encoding="utf-8").replace("without a date", "without a word"), encoding="utf-8")
    run("--data-dir", data, "index", moved)
    changed = run("--data-dir", data, "cite", moved, footnote)
    assert (changed.code, changed.notes) == (1, [f"The text of {talks} is no longer the one that was cited."])
    assert "without a word" in changed.out


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["zzzzzzzzzzzzz"], 1, "There is no article zzzzzzzzzzzzz"),
        (["a footnote of another book"], 1, "There is no article"),
        ([], 2, "ID"),
        (["zzzzzzzzzzzzz", "--style", "harvard"], 2, "There is no citation style harvard."),
        (["zzzzzzzzzzzzz", "--style", "nowhere.csl"], 2, "The style can't be read: No such file or directory."),
    ],
)
def test_what_can_t_be_cited(run: Run, courier: Archive, arguments: list[str], code: int, told: str) -> None:
    answer = run("cite", courier.folder, *arguments)
    assert (answer.code, answer.out) == (code, "")
    assert told in answer.err


def test_a_style_of_a_file(run: Run, courier: Archive, tmp_path: Path) -> None:
    path = tmp_path / "courier.csl"
    path.write_text(
        '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note"><info><title>Courier</title></info>'
        '<citation><layout suffix="!"><text variable="title" font-style="italic"/></layout></citation></style>',
        encoding="utf-8",
    )
    talks = id_of(run, courier.folder, "Harbour talks")
    told = run("cite", courier.folder, talks, "--style", path)
    assert told.out.startswith(f"Harbour talks end without a date! [Backfile {talks}:")
    runs = run("cite", courier.folder, talks, "--style", path, "--json").json["runs"]
    assert [one["italic"] for one in runs] == [True, False]
    path.write_text("<style", encoding="utf-8")
    refused = run("cite", courier.folder, talks, "--style", path)
    assert refused.code == 2
    assert refused.err.startswith("This file is damaged, or no citation style. Choose a file")
