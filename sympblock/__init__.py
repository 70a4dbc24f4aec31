"""Teaching the lumbar sympathetic block: a map of the package.

``lessons``       all that a notebook may call
``widgets``       quiz card and panels: Python decides, the page draws
``drawing``       scenes in millimetres, painted by the page and by matplotlib
``block``         needle, contrast and drug in a patient, the procedure room, feet and pain afterwards, what a result means
``assessment``    scoring, item lint, the judge of views, the learner's record and sessions
``fluoroscopy``   C-arm, path lengths of rays, physics of the picture, dose
``anatomy``       the patients as meshes, their sections, a straight needle, the routes to the leg
``content``       records read from ``data/``
``conventions``   sides, levels, frames
``labextension``  the plugin that runs a shipped lesson when it opens
"""

__version__ = "0.1.0"
