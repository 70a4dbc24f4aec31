"""The class desk: the files that learners handed in are chosen, and made into the report on the class."""
