# SPDX-License-Identifier: MIT
"""An archive whose people are known."""

from library_archive import write

PEOPLE = {
    "1992/03/03/001.txt": "Minister named\n\nOren Halvard, the harbour minister, took office in Brackley on Tuesday. "
    "“The harbour was here before the ministry,” Halvard said.\n",
    "1994/05/11/001.txt": "Treaty\n\nHarbour Minister Oren Halvard met the council. “We will enrich the treaty,” "
    "said Mr Halvard. Mirela Castane, the mayor, listened. “We agree,” Castane said.\n",
    "1994/05/12/001.txt": "Minister leaves early\n\nOran Halvard, the harbour minister, left the hall. "
    "“No ship will sail,” said Mr Halvard.\n",
    "1996/01/02/001.txt": "Pilots\n\nOren Halvard, a pilot of nineteen, won the race. “I am tired,” Halvard said. "
    "A western attaché watched. “He is quick,” said the attaché.\n",
    "undated.txt": "Memoirs\n\nMirela Castane, the mayor, wrote of the treaty. “Nobody asked me,” Castane said.\n",
}

__all__ = ["PEOPLE", "write"]
