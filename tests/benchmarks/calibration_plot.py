# SPDX-License-Identifier: MIT
"""Draws how often a speaker is right against the confidence it was shown with, as SVG that needs no library."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

_STEPS = (0.0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.01)  # no steps of equal width: most stand near the top
_SIDE, _MARGIN, _FOOT = 420, 60, 40
_LOWEST = 0.3  # where both axes begin
_LARGEST = 22  # radius of the largest dot
_SURE = 0.8


def groups(pairs: Sequence[tuple[float, bool]]) -> Iterator[tuple[float, float, int]]:
    """Yield, step by step, the mean confidence, the share that is right, and of how many."""
    for low, high in pairwise(_STEPS):
        inside = [(confidence, right) for confidence, right in pairs if low <= confidence < high]
        if inside:
            number = len(inside)
            yield sum(one for one, _ in inside) / number, sum(right for _, right in inside) / number, number


def calibration_picture(pairs: Sequence[tuple[float, bool]]) -> str:
    """Return the picture: a dot a step, as large as there are speakers in it; on the dashed line all is as promised."""
    lines = list(_axes())
    found = list(groups(pairs))
    most = max((number for *_, number in found), default=1)
    for confidence, share, number in found:
        radius = max(3.0, _LARGEST * (number / most) ** 0.5)
        across, up = _across(confidence), _up(share)
        lines.append(f'<circle cx="{across:.1f}" cy="{up:.1f}" r="{radius:.1f}" fill="#1f5fa8" fill-opacity="0.45"/>')
        lines.append(_words(across, up + 4, f"{number}"))
    width, height = _SIDE + 2 * _MARGIN, _SIDE + _MARGIN + _FOOT
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif">'
    return "\n".join((head, '<rect width="100%" height="100%" fill="#ffffff"/>', *lines, "</svg>\n"))


def _axes() -> Iterator[str]:
    for tenth in range(round(_LOWEST * 10), 11):
        at = tenth / 10
        yield _line((at, _LOWEST), (at, 1.0), "#e4e4e4")
        yield _line((_LOWEST, at), (1.0, at), "#e4e4e4")
        yield _words(_across(at), _up(_LOWEST) + 18, f"{at:.1f}")
        yield _words(_across(_LOWEST) - 20, _up(at) + 4, f"{100 * at:.0f} %")
    yield _line((_LOWEST, _LOWEST), (1.0, 1.0), "#999999", "6 4")
    yield _line((_SURE, _LOWEST), (_SURE, 1.0), "#b3541e", "2 3")
    yield _words(_across(_SURE), _up(1.0) - 28, "shown as sure from here")
    yield _words(_across(0.65), _up(_LOWEST) + 34, "confidence shown (numbers: how many speakers)")


def _line(start: tuple[float, float], end: tuple[float, float], colour: str, dashes: str = "none") -> str:
    return (
        f'<line x1="{_across(start[0]):.1f}" y1="{_up(start[1]):.1f}" x2="{_across(end[0]):.1f}" '
        f'y2="{_up(end[1]):.1f}" stroke="{colour}" stroke-dasharray="{dashes}"/>'
    )


def _words(across: float, up: float, words: str) -> str:
    return f'<text x="{across:.1f}" y="{up:.1f}" font-size="11" text-anchor="middle" fill="#333333">{words}</text>'


def _across(value: float) -> float:
    return _MARGIN + _SIDE * (max(value, _LOWEST) - _LOWEST) / (1 - _LOWEST)


def _up(value: float) -> float:
    return _MARGIN + _SIDE * (1 - (max(value, _LOWEST) - _LOWEST) / (1 - _LOWEST))
