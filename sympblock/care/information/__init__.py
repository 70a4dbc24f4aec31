"""What patients read and hear: readability, words that promise too much, risks, leaflets and the consent talk."""
