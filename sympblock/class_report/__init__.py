"""The report on a class: records that learners have handed in, read from a folder and made into one page."""
