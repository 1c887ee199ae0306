# SPDX-License-Identifier: MIT
"""Score quotations, speakers and mentions of persons against labelled rows.

A span is right exactly, or nearly: what it shares with the labelled one is nine tenths of the longer. Labelled scare
quotes, titles and words of nobody in particular may be left out; to call scare quotes or a title speech is a false
quotation. A pair is a span that is nearly right with the right speaker; it is strictly right if the person behind the
mention is, too. `false`: overlaps no labelled words by half.
"""

import random
from collections import Counter
from collections.abc import Callable, Sequence

from speaker_names import Row, right_person, right_speaker

_NEARLY, _EXACT, _HALF = 0.9, 1.0, 0.5
_SPEECH = frozenset({"direct", "mixed"})
Counts = Counter[str]


def _matches(gold: Sequence[Row], answers: Sequence[Row], least: float) -> list[tuple[int, int]]:
    """Pair labelled and found spans one to one, best overlap first."""
    pairs = []
    for at, one in enumerate(gold):
        for number, other in enumerate(answers):
            common = min(one["end"], other["end"]) - max(one["start"], other["start"])
            if common > 0:
                longer = max(1, one["end"] - one["start"], other["end"] - other["start"])
                pairs.append((-common / longer, at, number))
    taken: tuple[set[int], set[int]] = set(), set()
    made = []
    for share, at, number in sorted(pairs):
        if -share >= least and at not in taken[0] and number not in taken[1]:
            taken[0].add(at)
            taken[1].add(number)
            made.append((at, number))
    return made


def count_quotations(row: Row, answer: Row, calibration: list[tuple[float, bool]]) -> Counts:
    """Count what is right in one article; `calibration` takes the confidence and the truth of each speaker given."""
    gold = row["quotes"]
    given = [one for one in answer.get("quotes", []) if one.get("kind", "direct") in _SPEECH]
    optional = [bool(one.get("unsourced")) or one.get("kind") not in _SPEECH for one in gold]
    nearly = _matches(gold, given, _NEARLY)
    spared = {n for at, n in nearly if gold[at].get("unsourced") and gold[at].get("kind") in _SPEECH}
    found = [(gold[at], given[number]) for at, number in nearly if not optional[at]]
    touched = _matches([one for one in gold if one.get("kind") in _SPEECH], given, _HALF)
    counts = Counter(
        articles=1,
        gold=optional.count(False),
        given=len(given) - len(spared),
        exact=sum(not optional[at] for at, _ in _matches(gold, given, _EXACT)),
        found=len(found),
        false=len(given) - len(touched),
    )
    for one in (one for one, left_out in zip(gold, optional, strict=True) if not left_out):
        counts["gold " + one["kind"]] += 1
    for one, other in found:
        right, strict = right_speaker(one, other), right_person(one, other)
        counts.update({"found " + one["kind"]: 1, "right": right, "right " + one["kind"]: right, "strict": strict})
        if other.get("entity"):
            calibration.append((other["confidence"], strict))
    return counts


def count_people(row: Row, answer: Row) -> Counts:
    """Count the mentions of persons in one article; only exact ones are right."""
    gold = {(one["start"], one["end"]) for one in row["people"]}
    given = {(one["start"], one["end"]) for person in answer["people"] for one in person["mentions"]}
    return Counter({"people gold": len(gold), "people given": len(given), "people": len(gold & given)})


def _f1(hits: int, given: int, gold: int) -> float:
    return 200 * hits / (given + gold) if given + gold else 0.0


def _share(hits: int, of: int) -> float:
    return 100 * hits / of if of else 0.0


def interval(counts: Sequence[Counts], measure: Callable[[Counts], float], draws: int = 1000) -> tuple[float, float]:
    """Return between what a measure lies in 95 of 100 draws of as many articles."""
    generator = random.Random(1)  # the same draws each time
    values = sorted(measure(total(generator.choices(counts, k=len(counts)))) for _ in range(draws))
    return values[int(0.025 * draws)], values[min(draws - 1, int(0.975 * draws))]


def total(counts: Sequence[Counts]) -> Counts:
    """Add up the counts of articles."""
    made: Counts = Counter()
    for one in counts:
        made.update(one)
    return made


def pair_f1(counts: Counts) -> float:
    """Return the figure that counts: words and speaker right, together."""
    return _f1(counts["right"], counts["given"], counts["gold"])


def figures(counts: Sequence[Counts]) -> dict[str, float]:
    """Return all measures of some articles, in per cent but for `false`, which is an article's."""
    sums = total(counts)
    low, high = interval(counts, pair_f1)
    return {
        "articles": sums["articles"],
        "passages": sums["gold"],
        "span F1": _f1(sums["exact"], sums["given"], sums["gold"]),
        "direct found": _share(sums["found direct"], sums["gold direct"]),
        "mixed found": _share(sums["found mixed"], sums["gold mixed"]),
        "speaker": _share(sums["right"], sums["found"]),
        "of direct": _share(sums["right direct"], sums["found direct"]),
        "of mixed": _share(sums["right mixed"], sums["found mixed"]),
        "pair F1": pair_f1(sums),
        "from": low,
        "to": high,
        "strict": _f1(sums["strict"], sums["given"], sums["gold"]),
        "false": sums["false"] / max(1, sums["articles"]),
        "people F1": _f1(sums["people"], sums["people given"], sums["people gold"]),
    }
