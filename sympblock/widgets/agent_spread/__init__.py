"""Liquid, heat or pulses: two plans for a long-lasting block, carried out in the same simulated patient."""
