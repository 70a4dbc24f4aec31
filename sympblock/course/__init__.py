"""The command line's work: launcher, checks of notebooks and content, generated files, the plugin that opens lessons."""
