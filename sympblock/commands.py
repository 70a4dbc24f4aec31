"""The command line: one verb for each need."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from sympblock.course.checkout import ROOM_PAGE, START_PAGE, checkout_problem

PATIENT_CHECKS = ("population", "calibration")


def run(arguments: Sequence[str]) -> int:
    """Run one command.

    Parameters
    ----------
    arguments : sequence of str
        What follows ``python -m sympblock``; nothing means ``open``.

    Returns
    -------
    int
        Exit status; 0 only if all holds.
    """
    chosen = _parser().parse_args(arguments or ["open"])
    if problem := checkout_problem():
        print(problem, file=sys.stderr)
        return 1
    return chosen.act(chosen)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sympblock", description="The course on lumbar sympathetic blocks.")
    verbs = parser.add_subparsers(required=True, metavar="open|room|check|case|figures|bench|export|edition|class")
    _add_open(verbs)
    _add_check(verbs)
    _add_case(verbs)
    figures = verbs.add_parser("figures", help="draw the pictures in figures/ anew")
    figures.set_defaults(act=_figures)
    _add_bench(verbs)
    _add_export(verbs)
    _add_edition(verbs)
    _add_class(verbs)
    return parser


def _add_open(verbs: argparse._SubParsersAction) -> None:
    course = verbs.add_parser("open", help="open the course in a browser (also without any verb)")
    room = verbs.add_parser("room", help="open the procedure room alone, in the whole window of a browser")
    for verb, page in ((course, START_PAGE), (room, ROOM_PAGE)):
        verb.add_argument("--no-browser", action="store_true", help="only print the address")
        verb.add_argument("--port", type=int, default=0, help="TCP port on this computer (default: any free one)")
        verb.set_defaults(act=_open, page=page, code="")
    room.add_argument("--code", default="", help="open the session that somebody has shared as this code, or as a link")


def _add_check(verbs: argparse._SubParsersAction) -> None:
    verb = verbs.add_parser(
        "check", help="check questions and notebooks, or the virtual population against published results"
    )
    verb.add_argument(
        "what",
        nargs="?",
        choices=("items", "cases", "notebooks", "uses", "robustness", "curve", "poll", "all", *PATIENT_CHECKS),
        default="all",
    )
    verb.add_argument(
        "parameter",
        nargs="?",
        help="uses: where this parameter is used (default: those used nowhere); robustness: one subject (default: all)",
    )
    verb.add_argument("--share", type=float, default=1.0, help="robustness: share of the attempts (default: 1)")
    verb.add_argument("--patients", type=int, default=500, help="population: people to sample (default: 500)")
    verb.add_argument("--ruler", type=Path, help="calibration: file of the mean shape to measure against")
    verb.add_argument(
        "--fix", action="store_true", help="write notebooks in their normal form and generated files anew"
    )
    verb.add_argument(
        "--run",
        action="store_true",
        help="as --fix, and before it run the lessons to store what their self-checks print",
    )
    verb.set_defaults(act=_check)


def _add_case(verbs: argparse._SubParsersAction) -> None:
    verb = verbs.add_parser("case", help="draw a branching case as a graph, for its author")
    verb.add_argument("what", choices=("draw",))
    verb.add_argument("name", help="a file of data/cases, such as burning_foot")
    verb.add_argument(
        "--to", type=Path, help="the picture, .png or .svg (default: the name of the case and .png, here)"
    )
    verb.set_defaults(act=_case)


def _add_bench(verbs: argparse._SubParsersAction) -> None:
    verb = verbs.add_parser("bench", help="measure how long import and lessons take")
    verb.add_argument("--browser", action="store_true", help="also from page.goto to a clickable control, in Chromium")
    verb.add_argument("--repeat", type=int, default=3, help="measurements of each kind (default: 3)")
    verb.add_argument("--json", action="store_true", help="print JSON")
    verb.set_defaults(act=_bench)


def _add_export(verbs: argparse._SubParsersAction) -> None:
    verb = verbs.add_parser("export", help="take the questions or your own results away, as a file for another program")
    verb.add_argument(
        "what",
        choices=("anki", "moodle", "qti", "csv", "xapi"),
        help="anki: a deck for yourself; moodle, qti: question banks for educators; csv, xapi: your own results",
    )
    verb.add_argument("--lesson", help="only this lesson, such as 01_sympathetic_chain or 01 (default: all)")
    verb.add_argument("--to", type=Path, default=Path(), help="a file, or a folder that is there (default: this one)")
    verb.add_argument("--version", choices=("1.2", "2.1"), default="2.1", help="of QTI (default: 2.1)")
    verb.add_argument("--force", action="store_true", help="replace a file that is there already")
    verb.set_defaults(act=_export)


def _add_edition(verbs: argparse._SubParsersAction) -> None:
    verb = verbs.add_parser("edition", help="make the reading edition: all lessons as pages without Python")
    meanings = (
        "web: a folder of pages (default); pdf: each lesson and all in one; scorm: one file for a learning system"
    )
    verb.add_argument("what", nargs="?", choices=("web", "pdf", "scorm"), default="web", help=meanings)
    verb.add_argument("--version", choices=("1.2", "2004"), default="1.2", help="of SCORM (default: 1.2)")
    verb.add_argument("--lesson", help="only this lesson, such as 01_sympathetic_chain or 01 (default: all)")
    verb.add_argument("--to", type=Path, default=Path("edition"), help="a folder (default: edition, in this one)")
    verb.add_argument("--force", action="store_true", help="replace an edition that is there already")
    verb.set_defaults(act=_edition)


def _add_class(verbs: argparse._SubParsersAction) -> None:
    verb = verbs.add_parser("class", help="report what a class knows, from records that learners have handed in")
    verb.add_argument("folder", type=Path, help="the folder with the files of “Export my record”")
    verb.add_argument("--to", type=Path, default=Path(), help="a file, or a folder that is there (default: this one)")
    verb.add_argument("--pdf", action="store_true", help="also print it to PDF, with a browser that is installed here")
    verb.add_argument("--force", action="store_true", help="replace a file that is there already")
    verb.set_defaults(act=_class)


def _open(chosen: argparse.Namespace) -> int:
    from sympblock.codes.share_code import CodeRefusedError
    from sympblock.course.launcher import StartError, open_course

    try:
        code = _session_code(chosen.code) if chosen.code else ""
    except CodeRefusedError as refused:
        print(refused, file=sys.stderr)
        return 2
    try:
        return open_course(page=chosen.page, code=code, port=chosen.port, opens_browser=not chosen.no_browser)
    except StartError as error:
        print(error, file=sys.stderr)
        return 1


def _session_code(text: str) -> str:
    """Return the code of a session in a text, once it has been read to its end."""
    from sympblock.codes.share_code import code_in
    from sympblock.procedure.sharing.session_code import opened_session

    opened_session(text)
    return code_in(text)


def _check(chosen: argparse.Namespace) -> int:
    if chosen.what in PATIENT_CHECKS:
        from sympblock.validation.patient_check import run_patient_check

        return run_patient_check(chosen.what, patients=chosen.patients, ruler=chosen.ruler)
    if chosen.what == "cases":
        return _check_cases()
    if chosen.what == "uses":
        from sympblock.course.uses.uses_report import print_uses

        return print_uses(chosen.parameter)
    if chosen.what == "robustness":
        return _check_robustness(chosen)
    if chosen.what == "curve":
        from sympblock.validation.curve_check import run_curve_check

        return run_curve_check()
    if chosen.what == "poll":
        from sympblock.bench.poll_load import run_poll_check

        return run_poll_check()
    from sympblock.course.whole_check import check_course

    findings = check_course(chosen.what, fix=chosen.fix, run=chosen.run)
    print(*findings or ["All holds."], sep="\n")
    return 1 if findings else 0


def _check_cases() -> int:
    from sympblock.course.case_check import check_cases

    findings, counts = check_cases()
    print(*counts, *(findings or ["All holds."]), sep="\n")
    return 1 if findings else 0


def _case(chosen: argparse.Namespace) -> int:
    from sympblock.content import ContentError
    from sympblock.content.cases.cases import case_names, load_case
    from sympblock.drawing.cases.case_graph import draw_case

    if chosen.name not in case_names():
        print(f"case: no case is called {chosen.name!r}: choose from {', '.join(case_names())}.", file=sys.stderr)
        return 2
    try:
        print(draw_case(load_case(chosen.name), chosen.to or Path(f"{chosen.name}.png")))
    except (ContentError, OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _check_robustness(chosen: argparse.Namespace) -> int:
    from sympblock.robustness.attempts import SUBJECTS, run_attempts

    subjects = (chosen.parameter,) if chosen.parameter else tuple(SUBJECTS)
    if not set(subjects) <= set(SUBJECTS) or not 0.0 < chosen.share <= 1.0:
        print(f"robustness: name one of {', '.join(SUBJECTS)}, and a share above 0 and at most 1.", file=sys.stderr)
        return 2
    return 1 if run_attempts(subjects, chosen.share) else 0


def _figures(_chosen: argparse.Namespace) -> int:
    from sympblock.drawing.figure_files import write_figures

    for path in write_figures():
        print(path)
    return 0


def _bench(chosen: argparse.Namespace) -> int:
    from sympblock.bench.bench import measure, report

    print(report(measure(repeat=chosen.repeat, browser=chosen.browser), as_json=chosen.json))
    return 0


def _export(chosen: argparse.Namespace) -> int:
    from sympblock.exports.export_command import ExportOrder, run_export

    return run_export(ExportOrder(chosen.what, chosen.version, chosen.lesson, chosen.to, chosen.force))


def _edition(chosen: argparse.Namespace) -> int:
    if chosen.what == "scorm":
        from sympblock.edition.package.package_command import PackageOrder, run_package

        return run_package(PackageOrder(chosen.version, chosen.to, chosen.lesson, chosen.force))
    if chosen.what == "pdf":
        from sympblock.edition.paper.paper_command import PaperOrder, run_paper

        return run_paper(PaperOrder(chosen.to, chosen.lesson, chosen.force))
    from sympblock.edition.edition_command import EditionOrder, run_edition

    return run_edition(EditionOrder(chosen.what, chosen.to, chosen.lesson, chosen.force))


def _class(chosen: argparse.Namespace) -> int:
    from sympblock.class_report.class_command import ReportOrder, run_class

    return run_class(ReportOrder(chosen.folder, chosen.to, chosen.force, chosen.pdf))
