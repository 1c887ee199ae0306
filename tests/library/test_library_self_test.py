# SPDX-License-Identifier: MIT
"""The self-test tells what is wrong with an installation, and raises nothing."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from library_archive import write

from reader.library import self_test, self_test_parts
from reader.library.library import Library
from reader.library.self_test import Check, run_self_test
from reader.model.article import Article


def drawn(article: Article, data_dir: str) -> Mapping[str, Check]:
    """Draw nothing, and tell what would be drawn."""
    return {
        "draw": lambda: {"qt": "6", "headline": article.headline},
        "window": lambda: {"read": (Path(data_dir) / "archives").is_dir()},
    }


def use_archive(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Let another folder be the sample archive."""
    monkeypatch.setattr(self_test, "sample_archive", lambda: str(folder))
    monkeypatch.setattr(self_test, "SAMPLE_ARTICLES", 3)


def test_all_is_well(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    use_archive(monkeypatch, write(tmp_path / "courier"))
    result = run_self_test(drawn)
    assert result["ok"] is True
    assert result["checks"]["sample"] == {"ok": True, "files": 3}
    assert result["checks"]["index"]["articles"] == result["checks"]["index"]["indexed"] == 3
    assert result["checks"]["list"] == {"ok": True, "articles": 3, "undated": 1}
    assert result["checks"]["search"] == {"ok": True, "searched": 3}
    assert result["checks"]["quotations"]["attributed"] > 0
    assert result["checks"]["docx"]["bytes"] > 1000
    assert result["checks"]["readers"] == {"ok": True, "files": 11, "articles": 11}
    assert result["checks"]["draw"]["headline"]
    assert result["checks"]["window"] == {"ok": True, "read": True}
    assert result["qt"] == "6"


def test_a_picture_that_can_t_be_drawn(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    use_archive(monkeypatch, write(tmp_path / "courier"))

    def draw(*_: object) -> Mapping[str, Check]:
        raise OSError("no fonts")

    result = run_self_test(draw)
    assert result["ok"] is False
    assert result["checks"]["draw"] == {"ok": False, "error": "OSError: no fonts"}
    assert result["checks"]["search"]["ok"]


def test_a_sample_without_articles(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    use_archive(monkeypatch, tmp_path)
    result = run_self_test(drawn)
    assert result["checks"]["index"] == {"ok": False, "error": "The sample archive gave 0 articles, not 3."}
    assert not result["checks"]["draw"]["ok"]


def test_a_sample_that_is_not_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    use_archive(monkeypatch, tmp_path / "nowhere")
    result = run_self_test(drawn)
    fine = [name for name, check in result["checks"].items() if check["ok"]]
    assert fine == ["data", "libraries", "sample", "workers", "readers"]
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


def test_a_data_folder_that_can_t_be_written(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    use_archive(monkeypatch, write(tmp_path / "courier"))
    (tmp_path / "file").touch()
    result = run_self_test(drawn, data_dir=str(tmp_path / "file" / "data"))
    assert result["checks"]["data"]["error"] == f"The data folder can't be written: {tmp_path / 'file' / 'data'}."
    assert [name for name, check in result["checks"].items() if not check["ok"]] == ["data"]


def test_a_library_that_is_missing_and_one_that_reads_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    use_archive(monkeypatch, write(tmp_path / "courier"))
    monkeypatch.setattr(self_test_parts, "_LIBRARIES", ("json", "no_such_library"))
    monkeypatch.setattr(self_test_parts, "_pdf", lambda _: b"%PDF-1.4 broken")
    checks = run_self_test(drawn)["checks"]
    assert checks["libraries"]["error"] == "ModuleNotFoundError: No module named 'no_such_library'"
    assert checks["readers"]["error"].startswith("layer.pdf: ")
