# SPDX-License-Identifier: MIT
"""What the article's pane wishes for beside its text, and who grants it: differences, pages, pictures of pages."""

from reader.gui.article.article_pane import ArticlePane
from reader.gui.article.copy_comparison import compare_copies
from reader.gui.session.desk import ArchiveDesk


def connect_article(pane: ArticlePane, desk: ArchiveDesk) -> None:
    """Let the desk of an open archive grant the wishes of the pane, as long as both live."""
    pane.compare.comparison_wanted.connect(desk.compare)
    desk.compared.connect(pane.compare.take)
    pane.copies.comparison_wanted.connect(
        lambda left, right: desk.fetch_patiently(
            "copies", lambda library, cancel: compare_copies(library, left, right, cancel), pane.copies.take
        )
    )
    pane.page.pages_wanted.connect(desk.read_pages)
    pane.page.drawing_wanted.connect(desk.draw_page)
    desk.pages_read.connect(pane.page.take_pages)
    desk.page_drawn.connect(pane.page.take_drawing)
    desk.page_refused.connect(pane.page.take_error)
