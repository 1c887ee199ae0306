# SPDX-License-Identifier: MIT
"""What a person's name looks like in a byline, as pieces of patterns."""

CAPITALS = r"A-ZÀ-ÖØ-ÞĀĂĄĆĈČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽА-ЯЁ"
NAME = rf"(?:[{CAPITALS}]\.(?:-?[{CAPITALS}]\.){{0,2}}|(?:[OD]['’]|Mc|Mac|al-)?[{CAPITALS}][\w'’-]{{1,25}})"
PARTICLE = r"(?:(?:de|de la|du|del|della|di|da|dos|van|van der|van den|von|zu|ter|bin|ibn|el|al|y|e)\s)"
PERSON = rf"{NAME}(?:\s{PARTICLE}?{NAME}){{1,4}}"
