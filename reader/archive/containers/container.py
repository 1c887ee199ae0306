# SPDX-License-Identifier: MIT
"""The interface of a container, and the one of its members."""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reader.archive.place import Place
from reader.archive.streams import Unpacked
from reader.model.problem import Problem


@dataclass(frozen=True, slots=True)
class Member:
    """One file in a container. Its stream is good until the next member is asked for."""

    place: Place
    stream: Unpacked


@dataclass(frozen=True, slots=True)
class Container:
    """One kind of container.

    `recognises` is as in `Format`. `members` yields what can be read, in the container's order, and a `Problem` for
    each member that is passed by; sidecars are left out.
    """

    name: str
    recognises: Callable[[bytes, bytes], int]
    members: Callable[[io.BufferedReader, Place], Iterator[Member | Problem]]
