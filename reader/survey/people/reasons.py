# SPDX-License-Identifier: MIT
"""Why two names are, or perhaps are, one person's: all that is ever said of it, in words for people to read.

A reason is one of the first, with what speaks for it behind semicolons. `{first}`, `{second}` are names.
"""

LETTERS = "{first} and {second} are one name in other letters"
LESS = "{second} is {first} with fewer given names"
INITIALS = "{second} fits {first}, of whose given names it has the initials"
SHORT_FORM = "{second} is {first} by a short form of the given name"
NEARLY = "{first} and {second} are one letter apart"
BARE = "{second} alone is {first} in {count} of {all} articles"
BARE_DOUBTFUL = "{second} alone may be {first} in {count} of {all} articles"

ROLE = "both are called {role}"
COMPANY = "both are named together with the same people"
ONLY = "nobody else here fits"
ONLY_IN_PERIOD = "nobody else of this name appears in those months"
FOREMOST = "others of this name appear far less in those months"
OFTEN = "that person is often in the paper then"
LITTLE = "nothing else is said of either"
SAME_DAYS = "they appear in the same days"
FAR_APART = "they appear years apart"
OTHER_ROLES = "they are called different things"
OTHERS_FIT = "others fit, too"
COMMON = "the surname is common here"

FORMS = (LETTERS, LESS, INITIALS, SHORT_FORM, NEARLY, BARE, BARE_DOUBTFUL)
"""How two names are related."""

GROUNDS = (
    *(ROLE, COMPANY, ONLY, ONLY_IN_PERIOD, FOREMOST, OFTEN, SAME_DAYS),
    *(LITTLE, FAR_APART, OTHER_ROLES, OTHERS_FIT, COMMON),
)
"""What speaks for it or against."""


def reason(form: str, *grounds: str, **fields: object) -> str:
    """Put a reason together; grounds must be filled in."""
    return "; ".join((form.format(**fields), *grounds))
