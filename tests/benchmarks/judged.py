# SPDX-License-Identifier: MIT
"""Score speakers against what people judged by hand of the program's own answers; draw more of them to judge.

usage: judged.py FOLDER [--draw N --out FILE] [--seed S] [--without LABELLED.jsonl]
       judged.py FOLDER [--plot PICTURE.svg] [--labelled FOLDER]

FOLDER is the archive of which `judged/quotations.jsonl` keeps judgements (see `judged/README.md`). Where the program
answers today as it was judged, the verdict counts, with the confidence of today; where it answers otherwise, the
quotation is to be judged anew, and is only counted. `--draw` writes as many answers, drawn at random from the whole,
with their articles to FILE; `--without` leaves out the articles of a labelled set. `--plot` draws confidence against
truth, of the labelled sets, too (`--labelled` as FOLDER of `quotations.py`).
"""

import argparse
import hashlib
import heapq
import json
import math
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from calibration_plot import calibration_picture
from quotations import measured, rows_of

from reader.archive.reading import items_of
from reader.archive.walk import FoundFile, walk
from reader.errors import CancelToken
from reader.model.article import Article, Quotation, QuotationKind, RawArticle, json_path
from reader.model.person import SURE
from reader.text.understand import understand

JUDGED = Path(__file__).resolve().parent / "judged" / "quotations.jsonl"
_SPEECH = (QuotationKind.DIRECT, QuotationKind.MIXED)
_MARKS = frozenset("\"“”„«»'‘’‹›")
_NAMED = ("right", "wrong")
_NORMAL = 1.96  # standard deviations on either side of what lies within in 95 of 100 cases
Row = dict[str, Any]
Pairs = list[tuple[float, bool]]


def articles(folder: str, wanted: Callable[[RawArticle], bool]) -> Iterator[Article]:
    """Read those articles of a folder that are wanted and have a mark, each by itself."""
    root = folder.encode()
    for found in walk(root, CancelToken()):
        if isinstance(found, FoundFile):
            for item in items_of(root, found.path):
                if isinstance(item, RawArticle) and wanted(item) and not _MARKS.isdisjoint(item.source):
                    yield understand(item, None).article


def name_of(article: Article | RawArticle) -> str:
    """Return what tells an article from others in a judgement: its place in its file, or the file itself."""
    return article.item or json_path(article.path)


def spoken(article: Article) -> Iterator[Quotation]:
    """Yield what the program takes for somebody's words between marks."""
    return (one for one in article.quotations if one.kind in _SPEECH)


def answer_of(article: Article, quotation: Quotation) -> Row:
    """Return what is judged of a quotation: neither its words nor those around it."""
    return {
        "article": name_of(article),
        "start": quotation.span.start,
        "end": quotation.span.end,
        "words": hashlib.sha256(quotation.text.encode("utf-8", "surrogatepass")).hexdigest()[:16],
        "kind": quotation.kind.value,
        "speakers": [f"{speaker.kind.value}: {speaker.name}" for speaker in quotation.speakers],
        "confidence": round(quotation.confidence, 3),
    }


def drawn(folder: str, most: int, seed: int, without: frozenset[str]) -> list[Row]:
    """Draw quotations at random, each as likely as any other; one seed draws much the same ones after a change."""
    ranked: list[tuple[float, str, int, Article, Quotation]] = []
    for article in articles(folder, lambda raw: name_of(raw) not in without):
        for one in spoken(article):
            place = (name_of(article), one.span.start)
            ranked.append((random.Random(f"{seed} {place}").random(), *place, article, one))
        ranked = heapq.nsmallest(most, ranked, key=lambda entry: entry[:3])
    return [_to_judge(article, one) for *_, article, one in sorted(ranked, key=lambda entry: entry[1:3])]


def _to_judge(article: Article, one: Quotation) -> Row:
    seen = {"found": one.found, "mention": one.mention.of(article.body) if one.mention else "", "reason": one.reason}
    return {**answer_of(article, one), **seen, "quotation": one.text, "text": article.body}


def answered_today(folder: str, judged: Sequence[Row]) -> Iterator[tuple[Row, Row | None]]:
    """Yield each judgement with what the program answers today, None where it sees nobody's words there any more."""
    by_article: defaultdict[str, list[Row]] = defaultdict(list)
    for one in judged:
        by_article[one["article"]].append(one)
    for article in articles(folder, lambda raw: name_of(raw) in by_article):
        today: defaultdict[str, list[Row]] = defaultdict(list)
        for answer in (answer_of(article, one) for one in spoken(article)):
            today[answer["words"]].append(answer)
        for one in by_article.pop(name_of(article)):
            same = today[one["words"]]
            yield one, min(same, key=lambda answer: abs(answer["start"] - one["start"]), default=None)
    yield from ((one, None) for left in by_article.values() for one in left)


def scored(pairs: Sequence[tuple[Row, Row | None]]) -> tuple[Counter[str], Pairs]:
    """Count verdicts; also return confidence and truth of every speaker named."""
    counts: Counter[str] = Counter(judged=len(pairs))
    named: Pairs = []
    for one, today in pairs:
        if today is None or today["speakers"] != one["speakers"]:
            counts["changed"] += 1
            continue
        counts[one["speaker"]] += 1
        counts.update({"no speech": not one["speech"], "bounds": not one["bounds"], "reason": not one["reason"]})
        if one["speaker"] in _NAMED:
            named.append((today["confidence"], one["speaker"] == "right"))
    return counts, named


def share_of(truths: Sequence[bool]) -> str:
    """Say how many are right, with what may be chance (Wilson's interval of 95 %)."""
    number = len(truths)
    if not number:
        return "none"
    share, spread = sum(truths) / number, _NORMAL**2 / number
    middle = (share + spread / 2) / (1 + spread)
    around = _NORMAL * math.sqrt(share * (1 - share) / number + spread / number / 4) / (1 + spread)
    low, high = 100 * (middle - around), 100 * (middle + around)
    return f"{sum(truths)} of {number}, {100 * share:.1f} % [{low:.1f}-{high:.1f}]"


def told(counts: Mapping[str, int], named: Pairs) -> Iterator[str]:
    """Yield lines for people to read."""
    yield f"{counts['judged']} judged, {counts['changed']} of them answered otherwise today: to be judged anew"
    yield f"speakers named: {share_of([right for _, right in named])}"
    yield f"shown as sure: {share_of([right for confidence, right in named if confidence >= SURE])}"
    yield f"shown as perhaps: {share_of([right for confidence, right in named if confidence < SURE])}"
    yield f"nobody named: {counts['nobody']} rightly, {counts['missing']} where somebody should be"
    yield f"no speech: {counts['no speech']}; bounds wrong: {counts['bounds']}; reason not true: {counts['reason']}"


def kept() -> list[Row]:
    """Return the judgements that are kept."""
    return [json.loads(line) for line in JUDGED.read_text("utf-8").splitlines()]


def _left_out(path: Path | None) -> frozenset[str]:
    lines = path.read_text("utf-8").splitlines() if path else []
    return frozenset(json.loads(line)["id"].rpartition("-")[2] for line in lines)


def main(arguments: Sequence[str]) -> int:
    """Draw, or score."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--draw", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--without", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--labelled", type=Path)
    options = parser.parse_args(arguments)
    if options.draw:
        rows = drawn(options.folder, options.draw, options.seed, _left_out(options.without))
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        options.out.write_text(lines, "utf-8") if options.out else sys.stdout.write(lines)
        return 0
    counts, named = scored(list(answered_today(options.folder, kept())))
    sys.stdout.write("\n".join(told(counts, named)) + "\n")
    if options.plot:
        measured([row for _, row in rows_of(options.labelled, unseen=True)], named)
        options.plot.write_text(calibration_picture(named), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
