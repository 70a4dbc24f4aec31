"""The crisis drill: a patient who reacts by the second, what can be done, and the debrief."""
