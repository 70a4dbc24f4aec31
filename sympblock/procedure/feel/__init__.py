"""What the hand feels of a needle on its way: tissues in their order, what is told of them, and the force."""
