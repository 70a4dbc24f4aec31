"""One patient who reacts: what was given and done drives heart, breathing and mind, second by second."""

from sympblock.physiology.body import Body
from sympblock.physiology.course import Course, VitalSigns
from sympblock.physiology.simulation import simulate_course
from sympblock.physiology.timeline import Act, DrugGiven, Happening

__all__ = ["Act", "Body", "Course", "DrugGiven", "Happening", "VitalSigns", "simulate_course"]
