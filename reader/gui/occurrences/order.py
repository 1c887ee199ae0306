# SPDX-License-Identifier: MIT
"""In which order occurrences stand: up to three keys, the first one first; and how such an order is chosen."""

from collections.abc import Iterable

from reader.model.occurrence import OccurrenceKey

MOST_KEYS = 3
Order = tuple[OccurrenceKey, ...]
BY_DATE: Order = (OccurrenceKey.DATE,)
_K = OccurrenceKey
_SIDES = ((_K.RIGHT1, _K.RIGHT2, _K.RIGHT3), (_K.LEFT1, _K.LEFT2, _K.LEFT3))


def tidy(keys: Iterable[OccurrenceKey]) -> Order:
    """Return an order without what can't matter: keys that come again, or a second order of date."""
    order: list[OccurrenceKey] = []
    for key in keys:
        dated = key in {_K.DATE, _K.NEWEST} and {_K.DATE, _K.NEWEST} & set(order)
        if key not in order and not dated:
            order.append(key)
    return tuple(order[:MOST_KEYS]) or BY_DATE


def order_from(key: OccurrenceKey, now: Order) -> Order:
    """Return the order that somebody means who asks for `key` first, while the order is as it is `now`.

    Words are compared from there outwards; who asks again for the date wants it the other way round.
    """
    for side in _SIDES:
        if key in side:
            return side[side.index(key) :]
    if key in {_K.DATE, _K.NEWEST}:
        return (_K.NEWEST,) if now[:1] == (_K.DATE,) else BY_DATE
    if key is _K.MATCH:
        return (key, _K.RIGHT1, _K.RIGHT2)
    return (key, _K.DATE)


def order_with(key: OccurrenceKey, now: Order) -> Order:
    """Return the order with one key more behind those that it has, the last one giving way if there are three."""
    if key in now:
        return tidy(one for one in now if one is not key)
    return tidy((*now[: MOST_KEYS - 1], key))


def read_order(words: str) -> Order:
    """Return the order that is written as "right1 right2"; by date for what is none."""
    known = {key.value: key for key in OccurrenceKey}
    return tidy(known[word] for word in words.split() if word in known)


def written_order(order: Order) -> str:
    """Return an order as `read_order` reads it."""
    return " ".join(order)
