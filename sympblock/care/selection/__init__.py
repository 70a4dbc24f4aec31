"""Whom to block: criteria, their mimics, the severity score, and letters of referral."""
