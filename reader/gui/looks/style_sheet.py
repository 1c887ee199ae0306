# SPDX-License-Identifier: MIT
"""The rules for the widgets that we don't paint ourselves."""

import dataclasses
import re

from reader.gui.looks.icons import icon_address
from reader.gui.looks.palette import Colours

_NAME = re.compile(r"\$([a-z]+)")
_ICON = re.compile(r"icon\(([a-z0-9-]+), ([a-z]+)\)")


def style_sheet(colours: Colours) -> str:
    """Return the rules with the colours and icons in their places.

    In the rules `$ink` is a colour of `Colours`, and `icon(check, paper)` an icon in one of them.
    """
    values = dataclasses.asdict(colours)
    rules = _RULES + (_CONTRAST_RULES if colours.contrast else "")
    rules = _ICON.sub(lambda found: f'url("{icon_address(found[1], values[found[2]])}")', rules)
    return _NAME.sub(lambda found: str(values[found[1]]), rules)


_RULES = """
/* Windows gives these fonts of their own, and again whenever one of its settings changes */
QMenuBar, QMenu, QToolTip { font: 13px "Inter"; }
QMenuBar { background: $panel; color: $soft; padding: 3px 8px; }
QMenuBar::item { background: transparent; color: $soft; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $chosen; color: $ink; }
QMenu { background: $panel; color: $ink; border: 1px solid $line; padding: 4px; icon-size: 16px; }
QMenu::item { padding: 5px 28px 5px 8px; border: 1px solid transparent; border-radius: 4px; }
QMenu::item:selected { background: $chosen; color: $ink; }
QMenu::item:disabled { color: $disabled; background: transparent; }
QMenu::icon { padding-left: 6px; }
QMenu::icon:checked { background: $chosen; border: 1px solid $accent; border-radius: 4px; padding: 1px; left: 4px; }
QMenu::indicator { width: 16px; height: 16px; left: 6px; }
QMenu::indicator:checked { image: icon(check, ink); }
QMenu::indicator:checked:disabled { image: icon(check, disabled); }
QMenu::right-arrow { width: 14px; height: 14px; right: 6px; image: icon(chevron-right, soft); }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolTip { background: $panel; color: $ink; border: 1px solid $line; padding: 4px 6px; }
QDialog, QMessageBox { background: $panel; }
QDialog QLabel { color: $ink; }
QMessageBox { messagebox-question-icon: icon(circle-help, accent); messagebox-information-icon: icon(info, accent);
    messagebox-warning-icon: icon(triangle-alert, wrong); messagebox-critical-icon: icon(circle-x, wrong); }
QSplitter::handle { background: $line; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: $bone; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QLineEdit, QPlainTextEdit#field, QSpinBox, QDoubleSpinBox, QDateEdit, QKeySequenceEdit QLineEdit {
    background: $paper; color: $ink; border: 1px solid $line; border-radius: 6px; padding: 5px 8px;
    placeholder-text-color: $faint; selection-background-color: $accent; selection-color: $paper; }
QLineEdit:hover, QPlainTextEdit#field:hover, QSpinBox:hover, QDoubleSpinBox:hover, QDateEdit:hover {
    border: 1px solid $edge; }
QLineEdit:focus, QPlainTextEdit#field:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus {
    border: 2px solid $accent; padding: 4px 7px; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QDateEdit:disabled {
    background: $panel; color: $disabled; }
QLineEdit:read-only { background: $panel; }
QLineEdit#search { background: $paper; border: 2px solid $line; border-radius: 8px; padding: 6px 10px 6px 34px; }
QLineEdit#search:focus { border: 2px solid $accent; padding: 6px 10px 6px 34px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: 26px; height: 26px;
    border: none; border-radius: 5px; background: transparent; }
QAbstractSpinBox::down-button { subcontrol-position: center left; left: 2px; }
QAbstractSpinBox::up-button { subcontrol-position: center right; right: 2px; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $chosen; }
QAbstractSpinBox::up-arrow { width: 14px; height: 14px; image: icon(plus, soft); }
QAbstractSpinBox::down-arrow { width: 14px; height: 14px; image: icon(minus, soft); }
QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::up-arrow:off { image: icon(plus, disabled); }
QAbstractSpinBox::down-arrow:disabled, QAbstractSpinBox::down-arrow:off { image: icon(minus, disabled); }

QPushButton { background: $paper; color: $ink; border: 1px solid $line; border-radius: 6px; padding: 5px 12px; }
QPushButton:hover { background: $chosen; }
QPushButton:pressed { background: $bone; }
QPushButton:default { border: 1px solid $accent; color: $accent; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 11px; }
QPushButton:disabled { color: $disabled; border: 1px solid $line; background: transparent; }
QPushButton::menu-indicator { width: 12px; height: 12px; subcontrol-position: right center; right: 6px;
    image: icon(chevron-down, soft); }
QPushButton#link { background: transparent; color: $accent; border: none; border-bottom: 1px solid transparent;
    border-radius: 0; padding: 2px 0; }
QPushButton#link:hover, QPushButton#link:focus { border: none; border-bottom: 1px solid $accent; padding: 2px 0; }
QPushButton#link:focus { background: $chosen; border-bottom: 2px solid $accent; padding: 2px 0 1px 0; }
QPushButton#link:disabled { color: $disabled; border: none; }
QPushButton#news { background: $chosen; color: $accent; border: none; border-radius: 0; padding: 6px; }
QPushButton#news:hover, QPushButton#news:focus { color: $ink; border: none; padding: 6px; }
QPushButton#news:focus { border-bottom: 2px solid $accent; padding: 6px 6px 4px 6px; }
QPushButton#chip { background: $paper; color: $accent; border: 1px solid $line; border-radius: 10px;
    padding: 1px 10px; }
QPushButton#chip:hover, QPushButton#chip:focus { border: 1px solid $accent; padding: 1px 10px; }
QPushButton#chip:focus { background: $chosen; border: 2px solid $accent; padding: 0 9px; }
QPushButton#target { background: $accent; color: $paper; border: 2px solid $accent; border-radius: 10px;
    padding: 16px 28px; }
QPushButton#target:hover { border: 2px solid $ink; }
QPushButton#target:focus { background: $paper; color: $accent; border: 3px solid $accent; padding: 15px 27px; }
QPushButton#tab { background: transparent; color: $soft; border: none; border-bottom: 2px solid transparent;
    border-radius: 0; padding: 6px 4px 4px 4px; margin-right: 14px; }
QPushButton#tab:hover, QPushButton#tab:focus { color: $ink; border: none; border-bottom: 2px solid $faint;
    padding: 6px 4px 4px 4px; }
QPushButton#tab:checked { color: $accent; border-bottom: 2px solid $accent; }
QPushButton#tab::menu-indicator { image: none; width: 0; }
QPushButton#tab:focus { background: $chosen; }
QPushButton#tab:checked:focus { color: $ink; border-bottom: 2px solid $accent; }
QFrame#views { background: transparent; border: 1px solid $line; border-radius: 7px; }
QPushButton#segment { background: transparent; color: $soft; border: none; border-left: 1px solid $line;
    border-radius: 0; padding: 5px 14px; }
QPushButton#segment[first="true"] { border-left: none; border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QPushButton#segment[last="true"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QPushButton#segment:hover { color: $ink; background: $bone; }
QPushButton#segment:checked { color: $accent; background: $chosen; font-weight: 600; }
QPushButton#segment:focus { border: 2px solid $accent; padding: 3px 12px 3px 13px; }
QToolButton { background: transparent; color: $soft; border: 1px solid transparent; border-radius: 5px;
    padding: 3px; }
QToolButton:hover { background: $chosen; color: $ink; }
QToolButton:pressed { background: $bone; }
QToolButton:checked { background: $chosen; color: $accent; border: 1px solid $accent; }
QToolButton:focus { border: 2px solid $accent; padding: 2px; color: $ink; }
QToolButton:disabled { color: $disabled; }
QToolButton#switch { border: 1px solid $line; border-radius: 6px; padding: 5px 10px; }
QToolButton#switch:checked { background: $chosen; color: $accent; border: 1px solid $accent; }
QToolButton#switch:focus { border: 2px solid $accent; padding: 4px 9px; }
QToolButton#switch[popupMode="2"] { padding-right: 26px; }
QToolButton#switch::menu-indicator { subcontrol-origin: padding; subcontrol-position: right center; right: 8px; }
QToolButton::menu-indicator { width: 10px; height: 10px; image: icon(chevron-down, soft); }

QCheckBox, QRadioButton { color: $ink; spacing: 8px; padding: 3px 6px 3px 3px; border: 2px solid transparent;
    border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator, QGroupBox::indicator, QAbstractItemView::indicator { width: 14px; height: 14px;
    border: 1px solid $edge; border-radius: 4px; background: $paper; }
QCheckBox::indicator:hover, QGroupBox::indicator:hover { border: 1px solid $accent; }
QCheckBox::indicator:checked, QGroupBox::indicator:checked, QAbstractItemView::indicator:checked {
    border: 1px solid $accent; background: $accent; image: icon(check, paper); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
    border: 1px solid $accent; background: $accent; image: icon(minus, paper); }
QCheckBox::indicator:disabled, QGroupBox::indicator:disabled { border: 1px solid $disabled; background: $panel; }
QCheckBox::indicator:checked:disabled, QGroupBox::indicator:checked:disabled {
    border: 1px solid $disabled; background: $panel; image: icon(check, disabled); }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $edge; border-radius: 8px;
    background: $paper; }
QRadioButton::indicator:hover { border: 1px solid $accent; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; border-radius: 8px;
    background: $paper; }
QRadioButton::indicator:disabled { border: 1px solid $disabled; background: $panel; }
QRadioButton::indicator:checked:disabled { width: 6px; height: 6px; border: 5px solid $disabled; }
QFrame#find { background: $panel; border: none; border-top: 1px solid $line; }
QPushButton#sign { padding: 2px; }
QListView#entries { background: $paper; }
QComboBox { combobox-popup: 0; background: $paper; color: $ink; border: 1px solid $line; border-radius: 6px;
    padding: 5px 26px 5px 8px; }
QComboBox:hover { border: 1px solid $edge; }
QComboBox:focus { border: 2px solid $accent; padding: 4px 25px 4px 7px; }
QComboBox:disabled { color: $disabled; background: $panel; }
QComboBox::drop-down { border: none; width: 24px; subcontrol-position: right center; }
QComboBox::down-arrow { width: 14px; height: 14px; image: icon(chevron-down, soft); }
QComboBox::down-arrow:disabled { image: icon(chevron-down, disabled); }
QFrame#listhead QComboBox { background: transparent; color: $soft; border: 1px solid transparent; border-radius: 4px;
    padding: 3px 18px 3px 6px; }
QFrame#listhead QComboBox:hover, QFrame#listhead QComboBox:focus { border: 1px solid $line; color: $ink; }
QFrame#listhead QComboBox:focus { border: 1px solid $accent; }
QFrame#listhead QComboBox::drop-down { border: none; width: 0; }
QFrame#listhead QComboBox::down-arrow { image: none; width: 0; }
QComboBox QAbstractItemView { background: $panel; color: $ink; border: 1px solid $line; outline: none;
    selection-background-color: $chosen; selection-color: $ink; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: 24px; padding: 0 6px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: $chosen; color: $ink; }
QSlider { min-height: 24px; border: 2px solid transparent; border-radius: 6px; }
QSlider:focus { border: 2px solid $accent; }
QSlider::groove:horizontal { height: 4px; background: $bone; border-radius: 2px; margin: 0 4px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; margin: 0 4px; }
QSlider::handle:horizontal { width: 14px; margin: -7px 0; background: $paper; border: 2px solid $accent;
    border-radius: 9px; }
QSlider::handle:horizontal:hover { background: $chosen; }
QSlider::handle:horizontal:disabled { border: 2px solid $disabled; }
QSlider::sub-page:horizontal:disabled { background: $disabled; }

QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $soft; border: none; border-bottom: 2px solid transparent;
    padding: 7px 6px 6px 6px; margin-right: 14px; }
QTabBar::tab:hover { color: $ink; border-bottom: 2px solid $faint; }
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; }
QTabBar::tab:selected:focus { background: $chosen; border: 2px solid $accent; border-radius: 4px;
    padding: 5px 4px 6px 4px; }
QTabBar::tab:disabled { color: $disabled; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QGroupBox { border: none; border-top: 1px solid $line; margin-top: 22px; padding-top: 10px; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; color: $soft; padding: 0 6px 4px 0; }
QFrame#strip { background: $panel; border: none; border-bottom: 1px solid $line; }
QFrame#banner { background: $chosen; border: none; border-bottom: 1px solid $line; }
QFrame#dates { background: $ground; border: none; }
QFrame#list { background: $panel; border: none; }
QFrame#listhead { background: $panel; border: none; border-bottom: 1px solid $line; }
QFrame#article { background: $paper; border: none; }
QFrame#tabs { background: $paper; border: none; border-top: 1px solid $line; }
QFrame#foot { background: $panel; border: none; border-top: 1px solid $line; }
QFrame#reading { background: $ground; border: none; border-top: 1px solid $line; }
QFrame#reportline { background: transparent; border: none; border-bottom: 1px solid $line; }
QFrame#problems { background: $panel; border: none; border-top: 1px solid $line; }
QFrame#report { background: $ground; border: none; }
QFrame#examples, QFrame#offers { background: $panel; border: 1px solid $edge; border-radius: 8px; }
QFrame#pairbox { background: $ground; border: 1px solid $line; border-radius: 8px; }
QFrame#line { background: $line; border: none; max-height: 1px; }
QScrollArea#plain, QWidget#sheet { background: $paper; border: none; }
QTextEdit#text, QPlainTextEdit#source, QTextBrowser { background: $paper; color: $ink; border: none;
    selection-background-color: $accent; selection-color: $paper; }
QTextBrowser:focus, QPlainTextEdit#source:focus { border: 1px solid $accent; }
QTableView { background: $panel; color: $ink; border: none; outline: none; gridline-color: $line;
    selection-background-color: $chosen; selection-color: $ink; }
QTableView::item { padding: 3px 2px; border: 1px solid transparent; border-bottom: 1px solid $line; }
QTableView::item:selected { background: $chosen; color: $ink; }
QTableView::item:focus { border: 1px solid $accent; }
QListView { background: transparent; border: none; outline: none; }
QListView#words { background: $panel; color: $ink; border: 1px solid $edge; padding: 4px; }
QListView#words::item { min-height: 20px; padding: 2px 4px; border-radius: 4px; }
QListView#words::item:selected { background: $chosen; color: $ink; }
QListWidget { background: $paper; color: $ink; border: 1px solid $line; border-radius: 6px; padding: 4px; }
QListWidget:focus { border: 2px solid $accent; padding: 3px; }
QListWidget::item { color: $ink; min-height: 20px; padding: 4px 8px; border: 1px solid transparent;
    border-radius: 4px; }
QListWidget::item:hover { background: $bone; }
QListWidget::item:selected { background: $chosen; color: $ink; }
QListWidget::item:selected:active { border: 1px solid $accent; }
QHeaderView { background: $panel; border: none; }
QHeaderView::section { background: $panel; color: $soft; border: none; border-bottom: 1px solid $line;
    padding: 5px 6px; }
QHeaderView::up-arrow { width: 12px; height: 12px; image: icon(chevron-up, soft); }
QHeaderView::down-arrow { width: 12px; height: 12px; image: icon(chevron-down, soft); }
QHeaderView#told::up-arrow, QHeaderView#told::down-arrow { width: 0; height: 0; image: none; }
QCalendarWidget QToolButton { color: $ink; icon-size: 16px; }
QCalendarWidget QAbstractItemView { background: $paper; selection-background-color: $accent;
    selection-color: $paper; }
QProgressBar { background: $bone; color: $ink; border: none; border-radius: 2px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QLabel { background: transparent; }
QLabel#soft, QDialog QLabel#soft { color: $soft; }
QLabel#doubt { color: $damage; }
QLabel#wrong, QDialog QLabel#wrong { color: $wrong; }
QLabel:disabled { color: $disabled; }
"""
# What a pale ground says elsewhere, a frame says here.
_CONTRAST_RULES = """
QMenu::item:selected, QMenuBar::item:selected, QToolButton:hover, QListWidget::item:selected {
    border: 1px solid $ink; }
QTableView::item:selected { border-top: 1px solid $ink; border-bottom: 1px solid $ink; }
QPushButton { border: 1px solid $edge; }
QPushButton#link { border-bottom: 1px solid $accent; }
QPushButton#chip, QToolButton#switch { border: 1px solid $edge; }
QLineEdit, QPlainTextEdit#field, QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox { border: 1px solid $edge; }
QFrame#listhead QComboBox { border: 1px solid $edge; }
QLineEdit#search { border: 2px solid $edge; }
QScrollBar::handle { background: $line; }
QProgressBar { border: 1px solid $edge; }
QFrame#views, QFrame#pairbox { border: 1px solid $edge; }
QPushButton#segment:checked { background: $accent; color: $paper; }
QPushButton#tab:checked { border-bottom: 3px solid $accent; }
QFrame#banner { border-top: 1px solid $ink; border-bottom: 1px solid $ink; }
"""
