"""What a picture of some people shows besides, and no needle of the model meets: plaques on the aorta, stool."""
