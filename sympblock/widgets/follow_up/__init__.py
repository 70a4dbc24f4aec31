"""The learner's own block carried on: both feet, the bedside, half an hour, a week, and what the result allows."""
