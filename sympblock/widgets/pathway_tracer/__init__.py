"""The pathway tracer: follow an impulse to the leg, cut its way and see what is lost."""
