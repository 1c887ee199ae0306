# SPDX-License-Identifier: MIT
"""What this program is, in which version, and under which licences."""

import os
import platform

import PySide6
from PySide6.QtCore import QCoreApplication, QSize, Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QFont, QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

import reader
from reader.gui.help.licences import Component, components
from reader.gui.looks.theme import Theme
from reader.paths import resources_folder

_ICON = 72  # pixels


class AboutDialog(QDialog):
    """Not modal. The licences can be read one by one."""

    def __init__(self, theme: Theme, data_folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About Backfile"))
        self.versions = versions(data_folder)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self._make_first(), self.tr("Program"))
        self.tabs.addTab(self._make_licences(), self.tr("Licences"))
        self.tabs.currentChanged.connect(lambda _: self._fill_licences())
        self.copy = QPushButton(self.tr("Copy versions"), self)
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.versions))
        self.show_folder = QPushButton(self.tr("Show data folder"), self)
        self.show_folder.setAutoDefault(False)
        self.show_folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(data_folder)))
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addWidget(self.show_folder)
        foot.addStretch()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 20, 16)
        layout.setSpacing(14)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(foot)
        self.setMinimumSize(560, 420)
        self.resize(720, 500)

    def _make_first(self) -> QWidget:
        page = QWidget(self)
        icon = QLabel(page)
        icon.setPixmap(QIcon(os.path.join(resources_folder(), "icon.svg")).pixmap(QSize(_ICON, _ICON)))
        icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        name = self._make_label(f"Backfile {reader.__version__}", page)
        name.setFont(self._theme.serif(26, QFont.Weight.DemiBold))
        what = self._make_label(
            self.tr("Reads a folder of newspaper articles: by date, in full, with quotations marked, offline."), page
        )
        what.setFont(self._theme.sans(15))
        promise = self._make_label(
            self.tr("It never writes to your archive, and nothing leaves this computer."), page, soft=True
        )
        credit = self._make_label(
            self.tr(
                "Made with Qt and PySide6, Whoosh, lxml, trafilatura and chardet; set in Source Serif and Inter; "
                "icons by Lucide. Thanks to all who wrote them."
            ),
            page,
            soft=True,
        )
        licence = self._make_label(
            self.tr("Free software under the MIT licence: use it, change it, pass it on. It comes without warranty."),
            page,
            soft=True,
        )
        figures = self._make_label(self.versions, page)
        figures.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        figures.setAccessibleName(self.tr("Versions"))
        words = QVBoxLayout()
        words.setSpacing(12)
        for label in (name, what, promise, licence, credit, figures):
            words.addWidget(label)
        words.addStretch()
        layout = QHBoxLayout(page)
        layout.setContentsMargins(8, 20, 8, 8)
        layout.setSpacing(22)
        layout.addWidget(icon)
        layout.addLayout(words, 1)
        return page

    def _make_label(self, text: str, page: QWidget, *, soft: bool = False) -> QLabel:
        label = QLabel(text, page)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if soft:
            label.setObjectName("soft")
        return label

    def _make_licences(self) -> QWidget:
        page = QWidget(self)
        self.parts = QListWidget(page)
        self.parts.setAccessibleName(self.tr("Parts of the program"))
        self.parts.setFixedWidth(220)
        self.licence = self._make_label("", page)
        self.text = QPlainTextEdit(page)
        self.text.setObjectName("source")
        self.text.setReadOnly(True)
        self.text.setFont(self._theme.monospaced(12))
        self.text.setAccessibleName(self.tr("Licence"))
        self._components: tuple[Component, ...] = ()
        self.parts.currentRowChanged.connect(self._show_licence)
        layout = QHBoxLayout(page)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(12)
        right = QVBoxLayout()
        right.addWidget(self.licence)
        right.addWidget(self.text, 1)
        layout.addWidget(self.parts)
        layout.addLayout(right, 1)
        return page

    def _fill_licences(self) -> None:
        """Look for the licences, once they are to be seen: it takes a while."""
        if not self._components:
            self._components = components()
            self.parts.addItems([f"{one.name} {one.version}".strip() for one in self._components])
            self.parts.setCurrentRow(0)

    def _show_licence(self, row: int) -> None:
        one = self._components[row]
        self.licence.setText(one.licence)
        self.text.setPlainText(one.text or self.tr("The text of this licence is at https://spdx.org/licenses/"))


def versions(data_folder: str) -> str:
    """Return what a report of trouble needs to name."""
    lines = (
        f"Backfile {reader.__version__}",
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, Qt {qVersion()}",
        platform.platform(),
        QCoreApplication.translate("AboutDialog", "Data: {folder}").format(folder=data_folder),
    )
    return "\n".join(lines)
