# SPDX-License-Identifier: MIT
"""The self-test tells what is wrong with an installation, and raises nothing."""

from pathlib import Path

import pytest
from library_archive import write

from reader.library import self_test
from reader.library.library import Library
from reader.library.self_test import run_self_test
from reader.model.article import Article


def drawn(article: Article) -> dict[str, object]:
    """Pretend to draw."""
    return {"headline": article.headline}


def use_archive(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Let another folder be the sample archive."""
    monkeypatch.setattr(self_test, "sample_archive", lambda: str(folder))


def test_all_is_well(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    use_archive(monkeypatch, write(tmp_path / "courier"))
    result = run_self_test(drawn)
    assert result["ok"] is True
    assert result["checks"]["sample"] == {"ok": True, "files": 3}
    assert result["checks"]["index"]["articles"] == result["checks"]["index"]["indexed"] == 3
    assert result["checks"]["list"] == {"ok": True, "articles": 3, "undated": 1}
    assert result["checks"]["search"] == {"ok": True, "searched": 3}
    assert result["checks"]["draw"]["headline"]


def test_a_picture_that_can_t_be_drawn(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    use_archive(monkeypatch, write(tmp_path / "courier"))

    def draw(_: Article) -> dict[str, object]:
        raise OSError("no fonts")

    result = run_self_test(draw)
    assert result["ok"] is False
    assert result["checks"]["draw"] == {"ok": False, "error": "OSError: no fonts"}
    assert result["checks"]["search"]["ok"]


def test_a_sample_without_articles(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    use_archive(monkeypatch, tmp_path)
    result = run_self_test(drawn)
    assert result["checks"]["index"] == {"ok": False, "error": "The sample archive gave no article."}
    assert not result["checks"]["draw"]["ok"]


def test_a_sample_that_is_not_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    use_archive(monkeypatch, tmp_path / "nowhere")
    result = run_self_test(drawn)
    assert [check["ok"] for check in result["checks"].values()] == [True, False, False, False, False]
    assert result["checks"]["list"]["error"].startswith("There is no folder at")


def test_lists_and_searches_that_disagree_with_the_catalog(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    use_archive(monkeypatch, write(tmp_path / "courier"))
    monkeypatch.setattr(Library, "rows", lambda *_: ())
    assert run_self_test(drawn)["checks"]["list"] == {"ok": False, "error": "The list and the catalog disagree."}
    monkeypatch.undo()
    use_archive(monkeypatch, write(tmp_path / "courier"))
    monkeypatch.setattr(self_test, "words", lambda _: [("xylophone", 0, 9)])
    error = run_self_test(drawn)["checks"]["search"]["error"]
    assert error.startswith("A word of its own headline (xylophone) doesn't find ")
