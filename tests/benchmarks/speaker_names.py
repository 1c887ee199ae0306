# SPDX-License-Identifier: MIT
"""When two names mean the same speaker, for a scorer: by surnames that don't contradict each other."""

import re
from typing import Any

_TITLES = """
    mr mrs ms miss dr sir lord lady sen senator rep representative gov governor president vice prime minister former
    secretary judge justice gen general adm admiral col colonel maj major capt captain lt sgt mayor chairman chief
    director professor prof rev pope king queen prince princess the a an jr ii iii herr frau
"""
_PRONOUNS = "he she they it we i you his her their him them who that er sie es wir ich il elle"
_PHRASE_END = re.compile(
    r",|\(|—| who | which | that | of | from | for | at | in | on | with | to | by | von | der | des ", re.IGNORECASE
)
_POSSESSIVE = re.compile(r"['’]s?$")
_HALF = 0.5

Row = dict[str, Any]


def is_person(entity: str | None) -> bool:
    """Tell whether an entity is a named person, and neither `anon` nor an institution."""
    return bool(entity) and entity != "anon" and not str(entity).startswith("org:")


def name_words(name: str | None) -> list[str]:
    """Return a name's words in lower case without titles, unless it has nothing else."""
    bare = (_POSSESSIVE.sub("", word.strip(".,;:()\"“”'’")) for word in (name or "").replace("org:", "").split())
    words = [word.lower() for word in bare if word]
    return [word for word in words if word not in _TITLES.split()] or words


def same_name(one: str | None, other: str | None) -> bool:
    """Tell whether two names can be one person's."""
    short, long = sorted((name_words(one), name_words(other)), key=len)
    if not short or short == long:
        return bool(short)
    if len(short) == 1:
        return short[0] in {long[0], long[-1]}
    if short[-1] != long[-1]:
        return False
    initial = min(len(short[0]), len(long[0])) == 1 and short[0][0] == long[0][0]
    return short[0] == long[0] or initial or set(short) <= set(long)


def right_speaker(gold: Row, answer: Row) -> bool:
    """Tell whether an answer names the speaker: two persons by their names, all others by the mention."""
    wanted, given = gold.get("entity"), answer.get("entity")
    names = [name for name in (wanted, *gold.get("accept", ())) if is_person(name)]
    if is_person(wanted) and is_person(given):
        return any(same_name(given, name) for name in names)
    if _right_mention(gold, answer) or (is_person(given) and any(same_name(given, name) for name in names)):
        return True
    if (wanted or "").startswith("org:") and (given or "").startswith("org:"):
        return bool(set(name_words(wanted)) & set(name_words(given)))
    return any(same_name(answer.get("speaker_text"), name) for name in names)


def right_person(gold: Row, answer: Row) -> bool:
    """Tell whether the person behind the mention is right, where there is one."""
    if not is_person(gold.get("entity")):
        return right_speaker(gold, answer)
    names = (gold["entity"], *gold.get("accept", ()))
    return is_person(answer.get("entity")) and any(same_name(answer["entity"], name) for name in names)


def _right_mention(gold: Row, answer: Row) -> bool:
    text, wanted = answer.get("speaker_text") or "", gold.get("speaker_text") or ""
    if not text and answer.get("speaker_start") is None:
        return False
    ends: list[Any] = [row.get(name) for row in (gold, answer) for name in ("speaker_start", "speaker_end")]
    if None not in ends:
        start, end, given_start, given_end = ends
        common = min(end, given_end) - max(start, given_start)
        if common > 0:
            surname = name_words(gold["entity"])[-1:] if is_person(gold.get("entity")) else []
            if surname and surname[0] in name_words(wanted) and text:
                return surname[0] in name_words(text)
            return bool(common >= _HALF * min(end - start, given_end - given_start))
    if {text.lower().strip(), wanted.lower()} & set(_PRONOUNS.split()):
        return False
    return _head(text) == _head(wanted)


def _head(text: str) -> str:
    words = name_words(_PHRASE_END.split(text)[0]) or name_words(text)
    return words[-1] if words else ""
