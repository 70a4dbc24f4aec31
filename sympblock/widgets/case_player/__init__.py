"""Simulated cases, from the referral letter to weeks later."""
