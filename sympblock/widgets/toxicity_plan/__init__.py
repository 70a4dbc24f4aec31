"""The plan for systemic toxicity: what comes first, and lipid emulsion for one patient's lipid weight."""
