"""The reading edition as a package for a learning system, by SCORM."""
