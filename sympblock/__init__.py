"""Teaching the lumbar sympathetic block: a map of the package, from the top storey down.

Imports go only downward; ``tests/test_imports.py`` reads them.

``commands``      the command line: one verb for each need
``bench``         measurements, side by side with peers
``course``        launcher, checks of notebooks and content, generated files, the plugin that runs a shipped lesson
``lessons``       all that a notebook may call
``widgets``       ``core`` and one folder for each widget: Python decides, the page draws
``drawing``       scenes in millimetres: ``scene``, ``sections``, ``films``, ``charts``
``validation``    published figures against simulated ones
``procedure``     the simulated procedure: events, room, checklist, debrief, follow-up, clinic, kept sessions
``block``         one block in one patient: ``needle``, ``injectate``, ``drugs``, ``signs``, ``pain``
``evidence``      what a result is worth, and what studies give together
``assessment``    scoring, item lint, the judge of views, the learner's record
``fluoroscopy``   C-arm, path lengths of rays, physics of the image, dose
``anatomy``       the patients: ``person``, ``spine``, ``soft_tissue``, ``schematic``
``geometry``      meshes, distance fields, sections, frames; knows no patient
``chance``        random numbers that are the same on every machine
``content``       records read from ``data/``: ``practice``, ``studies``
``conventions``   sides, levels, frames
``codes``         states as short texts that somebody else can open
"""

__version__ = "0.1.0"
