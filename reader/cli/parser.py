# SPDX-License-Identifier: MIT
"""The arguments of every command."""

import argparse
from collections.abc import Callable, Iterator, Sequence

from reader import __version__
from reader.cite.style import READ_STYLES, Style
from reader.library.export_form import WHAT, ExportForm
from reader.library.quotation_values import QuotationSort
from reader.model.article import QuotationKind
from reader.model.occurrence import OccurrenceKey
from reader.model.search import Sort

COMMANDS = (
    *("index", "list", "search", "concordance", "show", "people", "quotes", "verify", "annotate", "export", "cite"),
    *("work", "log", "self-test"),
)
_WITH_VALUE = ("--data-dir",)


def parse_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """Parse. `command` is None where the window is wanted. Ends the process with 2 on wrong usage, as argparse does."""
    words = list(_words(arguments))
    # Of two words the first must be a command: if it is misspelt, that parser says so best.
    if len(words) > 1 or set(words[:1]) & set(COMMANDS) or {"-h", "--help"} & set(arguments):
        return _command_parser().parse_args(list(_with_sort_joined(arguments)))
    window = argparse.ArgumentParser(prog="backfile", parents=[_common(top=True)], allow_abbrev=False)
    window.add_argument("dir", nargs="?", metavar="DIR", help="the archive to open")
    window.set_defaults(command=None)
    return window.parse_args(list(arguments))


def _words(arguments: Sequence[str]) -> Iterator[str]:
    """Yield the arguments that are neither options nor an option's value, as far as the command's name."""
    rest = iter(arguments)
    for argument in rest:
        if argument in _WITH_VALUE:
            next(rest, None)
        elif not argument.startswith("-"):
            yield argument


def _with_sort_joined(arguments: Sequence[str]) -> Iterator[str]:
    """Yield the arguments, `--sort -date` as one word: argparse takes any word with a hyphen for an option."""
    rest = iter(arguments)
    for argument in rest:
        if argument == "--":
            yield argument
            yield from rest
        elif argument == "--sort":
            yield "=".join((argument, *[value for value in [next(rest, None)] if value is not None]))
        else:
            yield argument


def _common(*, top: bool) -> argparse.ArgumentParser:
    """Options that may stand before or after the command's name."""
    missing = None if top else argparse.SUPPRESS
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--data-dir", metavar="FOLDER", default=missing, help="where Backfile keeps its data")
    json_default = False if top else argparse.SUPPRESS
    common.add_argument("--json", action="store_true", default=json_default, help="JSON on standard output")
    if top:
        common.add_argument("--version", action="version", version=f"backfile {__version__}")
    return common


def _command_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="backfile",
        description="Read a folder of newspaper articles. Without a command: open the window on DIR.",
        parents=[_common(top=True)],
        allow_abbrev=False,
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    common = _common(top=False)

    def command(name: str, about: str, *, archive: bool = True) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=about, description=about, parents=[common], allow_abbrev=False)
        if archive:
            sub.add_argument("dir", metavar="DIR", help="the archive's folder")
        return sub

    _add_reading(command)
    _add_people(command)
    verify = command("verify", "Tell whether any file has changed since it was read.")
    verify.add_argument("--checksums", action="store_true", help="only write a list of SHA-256, as sha256sum does")
    command("annotate", "Mark the quotations of texts given as JSON lines.", archive=False)

    export = command("export", "Export what a query finds: the articles, or the quotations or occurrences in them.")
    export.add_argument("query", metavar="QUERY", help="what to search for (a hyphen in front: after --)")
    forms = [form.value for form in ExportForm]
    export.add_argument("--format", choices=forms, default=ExportForm.CSV.value, help="default: csv")
    export.add_argument("--what", choices=WHAT, help="default: articles; of docx and tsv quotations")
    export.add_argument("--out", metavar="PATH", help="a file, or for text and markdown a folder, in place of output")
    export.add_argument("--style", metavar="STYLE", default=Style.CHICAGO.value, help="of citations, as for cite")
    export.add_argument("--forms", action="store_true", help="find a word in all its forms")

    cite = command("cite", "Cite articles in a style, or for a program that keeps references.")
    cite.add_argument("ids", metavar="ID", nargs="+", help="an article's id, or what a footnote says of it")
    styles = ", ".join(style.value for style in Style)
    told = f"{styles}; one that was added in the window; or a .csl file (Citation Style Language)"
    cite.add_argument("--style", metavar="STYLE", default=Style.CHICAGO.value, help=told)

    _add_own(command)

    test = command("self-test", "Try this installation on the sample archive.", archive=False)
    test.add_argument("--out", metavar="FILE", help="write the result there")
    return parser


def _add_reading(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Add what concerns articles: reading, listing, searching, showing them."""
    index = command("index", "Read and index an archive.")
    index.add_argument("--rebuild", action="store_true", help="read everything again")
    index.add_argument("--jobs", type=_jobs, metavar="N", help="processor cores to use")

    listing = command("list", "List articles by date.")
    listing.add_argument("--from", dest="from_", metavar="D", help="first day, month or year (EDTF)")
    listing.add_argument("--to", metavar="D", help="last day, month or year (EDTF)")
    listing.add_argument("--body", action="store_true", help="with the text")

    search = command("search", "Search an archive.")
    search.add_argument("query", metavar="QUERY", nargs="?", help="what to search for (a hyphen in front: after --)")
    search.add_argument("--sort", choices=[sort.value for sort in Sort], default=Sort.NEWEST.value)
    search.add_argument("--limit", type=_limit, metavar="N", default=50, help="hits to show (default 50)")
    search.add_argument("--no-excerpts", action="store_true", help="leave the excerpts out")
    search.add_argument("--log", action="store_true", help="note the search in the log (see `backfile log`)")
    search.add_argument("--forms", action="store_true", help="find a word in all its forms")
    search.add_argument("--stdin", action="store_true", help="a query a line in, an answer a line out")

    _add_occurrences(command)

    show = command("show", "Show one article, whole.")
    show.add_argument("id", metavar="ID")
    show.add_argument("--source", action="store_true", help="the decoded source instead")


def _add_occurrences(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Add what concerns the places where words stand."""
    lines = command("concordance", "Show every occurrence of what a query looks for, in its context, a line each.")
    lines.add_argument("query", metavar="QUERY", help="what to look for (a hyphen in front: after --)")
    keys = ",".join(key.value for key in OccurrenceKey)
    lines.add_argument(
        "--sort", metavar="KEYS", default=OccurrenceKey.DATE.value, help=f"of {keys}; the first counts most"
    )
    lines.add_argument("--window", type=_limit, metavar="N", help="characters before and after")
    lines.add_argument("--limit", type=_limit, metavar="N", help="lines to show (default: all)")
    lines.add_argument("--thin", type=_limit, metavar="N", help="only so many, taken at random")
    lines.add_argument("--seed", type=_number, metavar="S", default=0, help="the same seed takes the same (default 0)")
    quoted = lines.add_mutually_exclusive_group()
    quoted.add_argument("--quoted", action="store_true", default=None, help="only what stands in quotations")
    quoted.add_argument("--unquoted", dest="quoted", action="store_false", help="only what stands outside of them")
    lines.add_argument("--by", metavar="PERSON", help="only what somebody of this name says")
    lines.add_argument("--forms", action="store_true", help="find a word in all its forms")
    lines.add_argument("--format", choices=("text", "csv", "tsv", "jsonl"), default="text")
    styles = [style.value for style in READ_STYLES]
    lines.add_argument("--style", choices=styles, default=Style.CHICAGO.value, help="of the citations in csv and tsv")
    lines.add_argument(
        "--collocates", action="store_true", help="the words that stand beside, best bound first, instead"
    )
    lines.add_argument(
        "--left", type=_limit, metavar="N", default=5, help="words before that count as beside (default 5)"
    )
    lines.add_argument("--right", type=_limit, metavar="N", default=5, help="words behind (default 5; 15 at most)")


def _add_people(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Add what concerns people and what they said."""
    people = command("people", "List the people of an archive, or tell all of one.")
    people.add_argument("name", metavar="NAME", nargs="?", help="words of a name, or a key with an @")

    quotes = command("quotes", "List quotations by date.")
    quotes.add_argument("--by", metavar="PERSON", help="what somebody of this name said")
    quotes.add_argument("--about", metavar="QUERY", help="in what this query finds")
    quotes.add_argument("--kind", choices=[kind.value for kind in QuotationKind], action="append", default=[])
    orders = [sort.value for sort in QuotationSort]
    quotes.add_argument("--sort", choices=orders, default=QuotationSort.OLDEST.value)


def _add_own(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Add what concerns the user's own work."""
    work = command("work", "Export all of your own work on an archive into a file, or take over somebody else's.")
    work.add_argument("way", choices=("export", "import"), metavar="export|import")
    work.add_argument("file", metavar="FILE", help="JSON, to be read by people, too")

    log = command("log", "Tell what was searched, when, on which state of the archive, for a section on method.")
    log.add_argument("--format", choices=("text", "csv", "jsonl"), default="text", help="text: a paragraph (default)")
    log.add_argument("--limit", type=_limit, metavar="N", help="only the last N searches")
    log.add_argument("--forget", action="store_true", help="forget what was searched, in the backups, too")


def _jobs(text: str) -> int:
    number = _number(text)
    if not 1 <= number <= 64:
        raise argparse.ArgumentTypeError("1 to 64")
    return number


def _limit(text: str) -> int:
    number = _number(text)
    if number < 0:
        raise argparse.ArgumentTypeError("0 or more")
    return number


def _number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no number") from None
