/* What was done elsewhere meanwhile, further down the page or in another tab, must be there when the learner comes back. */

/**
 * Act whenever an element comes into view; what is in view from the beginning was drawn just now.
 * @param {Element} element
 * @param {() => void} act
 * @returns {() => void} ends it
 */
export function whenBackInView(element, act) {
  let isFirst = true;
  let wasSeen = false;
  const watcher = new IntersectionObserver((entries) => {
    for (const { isIntersecting } of entries) {
      if (isIntersecting && !wasSeen && !isFirst) act();
      isFirst = false;
      wasSeen = isIntersecting;
    }
  });
  watcher.observe(element);
  return () => watcher.disconnect();
}
