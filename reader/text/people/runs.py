# SPDX-License-Identifier: MIT
"""Runs of words with capitals: all that can be a name in a paragraph."""

from collections.abc import Iterator, Sequence

from reader.text.grammar.vocabulary import Vocabulary
from reader.text.people.mention import Row
from reader.text.people.name_list import is_given, is_surname

_MANY = 4  # words of a run from which on it looks like a line of headings
_LONG = 3  # letters that a word in capitals must exceed to be no abbreviation
_INITIAL_GROUPS = frozenset({"Ch", "Yu", "Th", "Chas", "Edw", "Geo", "Jas", "Jos", "Robt", "Thos", "Wm"})


def capital_places(row: Row) -> list[int]:
    """Return where the words with a capital stand in a paragraph."""
    return [at for at, token in enumerate(row) if token.capital]


def _capital_runs(row: Row, capitals: Sequence[int], vocabulary: Vocabulary) -> Iterator[tuple[int, int]]:
    """Yield [start, end) of each longest run of capital words, small particles inside."""
    at = 0
    for start in capitals:
        if start < at:
            continue
        at = start + 1
        while at < len(row):
            step = _step(row, at, vocabulary)
            if not step:
                break
            at += step
        yield start, at


def _step(row: Row, at: int, vocabulary: Vocabulary) -> int:
    """Return how many tokens from `at` go on with the run before it."""
    token, before = row[at], row[at - 1]
    gap = token.start - before.end
    if gap > 1 or token.passage != before.passage:
        return 0
    if token.capital:
        if vocabulary.persons.base_forms and _is_agency(token.text, before.text):
            return 0
        return int(gap == 1 or before.text[-1] == ".") and int(not _ends(before.text, before.low, vocabulary))
    if gap != 1 or token.low not in vocabulary.name_particles:
        return 0
    if vocabulary.persons.nouns_capital and not _can_lead(before.low, vocabulary):
        return 0
    return _particles(row, at, vocabulary)


def _is_agency(text: str, before: str) -> bool:
    """Tell whether a word is an abbreviation behind a name, which tells the hearer: Лапин (сказал) ТАСС."""
    return len(text) > 1 and text.isupper() and text[-1] != "." and not before.isupper() and before[-1] != "."


def _can_lead(low: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a particle behind a word with a capital can belong to a name, and is no *of*."""
    return is_given(low) or low.rstrip(".") in vocabulary.titles or low in vocabulary.name_particles


def _ends(text: str, low: str, vocabulary: Vocabulary) -> bool:
    """Tell whether the full stop of an abbreviation may end a sentence."""
    if text[-1] != "." or is_initial(text) or low == "st.":
        return False
    return low.rstrip(".") not in vocabulary.titles and low not in vocabulary.persons.suffixes


def _particles(row: Row, at: int, vocabulary: Vocabulary) -> int:
    """Return how many particles stand at `at` with a capital word behind them, that word included."""
    end = at
    while end < len(row) and row[end].low in vocabulary.name_particles and not row[end].capital:
        end += 1
    if end == at or end == len(row) or not row[end].capital or row[at].low in vocabulary.determiners:
        return 0
    close = all(row[i].start - row[i - 1].end <= 1 for i in range(at, end + 1))
    return end + 1 - at if close else 0


def is_initial(word: str) -> bool:
    """Tell whether a word is an initial or several (*J.*, *J.R.*, *Yu.*), or cut short like one (*Wm.*)."""
    if len(word) > 6 or word[-1] != "." or not word[0].isupper():
        return False
    return all(len(part) <= 1 or part in _INITIAL_GROUPS for part in word.split("."))


def is_shouted(row: Row, capitals: Sequence[int]) -> bool:
    """Tell whether a paragraph is a line in capitals. `capitals`: where its words with one stand."""
    shouted = len([at for at in capitals if len(row[at].text) > _LONG and row[at].text.isupper()])
    if shouted < 3:
        return False
    long_words = sum(token.is_word and len(token.text) > _LONG for token in row)
    return long_words > 3 and shouted > 0.6 * long_words


def name_runs(row: Row, capitals: Sequence[int], vocabulary: Vocabulary, *, shouted: bool) -> Iterator[tuple[int, int]]:
    """Yield the parts of the runs of a paragraph that can be one name with its titles."""
    is_heading: bool | None = None  # once for all runs: a paragraph may have thousands
    for start, end in _capital_runs(row, capitals, vocabulary):
        given = _given_inside(row, start, end, vocabulary) if vocabulary.persons.nouns_capital else None
        if given is not None:
            yield given, end if end - given <= 3 else given + 2
        elif shouted or end - start > _MANY:
            is_heading = _mostly_capitals(row) if is_heading is None else is_heading
            yield from _of_heading(row, (start, end), vocabulary, is_heading=is_heading)
        elif _of_office(row, start, end, vocabulary):
            yield end - 2, end
        else:
            yield start, end


def _of_office(row: Row, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a full name stands behind that of an office: the director of Public Credit Ann Lowe."""
    if end - start != _MANY or row[end - 3].low not in vocabulary.persons.firms or is_given(row[start].low):
        return False
    return is_given(row[end - 2].low) and _looks_full(row, end - 2, end, vocabulary)


def _given_inside(row: Row, start: int, end: int, vocabulary: Vocabulary) -> int | None:
    """Return where a given name stands behind other nouns, all of which have capitals."""
    if end - start <= 2 or is_given(row[start].low):
        return None
    not_names = vocabulary.persons.not_names
    return next((i for i in range(start + 1, end - 1) if is_given(row[i].low) and row[i].low not in not_names), None)


def _of_heading(
    row: Row, run: tuple[int, int], vocabulary: Vocabulary, *, is_heading: bool
) -> Iterator[tuple[int, int]]:
    """Of a Line of Capitals yield all if a title leads its last words, else each given name with its surname."""
    start, end = run
    titled = [i for i in range(start, end) if row[i].low.rstrip(".") in vocabulary.titles]
    if titled and 1 <= end - 1 - titled[-1] <= _MANY:
        yield start, end
        return
    last_firm = max((i for i in range(start, end) if row[i].low in vocabulary.persons.firms), default=-1)
    at = start
    while at < end - 1:
        stop = at + 3 if at + 2 < end and is_initial(row[at + 1].text) else at + 2
        if _looks_full(row, at, stop, vocabulary) and (is_heading or last_firm < stop):  # else it goes on as a firm's
            stop = stop if is_heading else _whole(row, stop, end, vocabulary)
            first = at
            while first > start and row[first - 1].low.rstrip(".") in vocabulary.titles:
                first -= 1
            yield first, stop
            at = stop
        else:
            at += 1


def _mostly_capitals(row: Row) -> bool:
    if row[-1].points("."):
        return False
    words = [token for token in row if token.is_word and len(token.text) > _LONG]
    return sum(token.capital for token in words) > 0.6 * len(words)


def _whole(row: Row, stop: int, end: int, vocabulary: Vocabulary) -> int:
    """Return the end of a run of prose if what is left of it can belong to the name."""
    words = vocabulary.persons
    rest = row[stop:end]
    whole = len(rest) <= 2 and not any(token.low in words.not_names or token.low in words.firms for token in rest)
    return end if whole else stop


def _acts(low: str, vocabulary: Vocabulary) -> bool:
    return low in vocabulary.verbs or low in vocabulary.helpers or low in vocabulary.times


def _looks_full(row: Row, at: int, stop: int, vocabulary: Vocabulary) -> bool:
    first, last = row[at], row[stop - 1]
    words = vocabulary.persons
    if first.low in words.openers or any(_acts(token.low, vocabulary) for token in row[at:stop]):
        return False
    if first.low.rstrip(".") in vocabulary.titles or last.low in words.not_names or last.low in words.firms:
        return False
    given = is_given(first.low) and first.low not in words.not_names
    family = is_surname(last.low) or (is_given(last.low) and len(last.text) > 3)
    return family and (given or is_initial(first.text))
