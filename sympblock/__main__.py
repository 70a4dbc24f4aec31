"""Open the course or check it: ``python -m sympblock [open|room|check|figures|bench]``.

This file keeps to the syntax of Python 3.6, so that an old Python can read it
as far as the sentence that says what is wrong.
"""

import sys

OLDEST_PYTHON = (3, 11)
#: What a shell expects of a program that was ended by Ctrl-C.
INTERRUPTED = 130


def main() -> int:
    """Refuse an old Python in one line, else run the command; Ctrl-C ends it without a traceback."""
    if sys.version_info < OLDEST_PYTHON:
        sys.exit(
            "The course needs Python {}.{} or newer; this is Python {}.{}.".format(
                *OLDEST_PYTHON, *sys.version_info[:2]
            )
        )
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a terminal that lacks a letter shows its number instead
            stream.reconfigure(errors="backslashreplace")
    try:
        from sympblock.commands import run

        return run(sys.argv[1:])
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
