"""What a learner or an educator takes out of the course: questions for other programs, and one's own results."""
