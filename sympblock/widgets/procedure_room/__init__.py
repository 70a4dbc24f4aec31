"""The procedure room: a whole block under the simulated C-arm, from consent to debrief."""
