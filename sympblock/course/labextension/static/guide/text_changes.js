// Tells when JupyterLab has rendered text of a lesson anew.

/** Call `renew` now and after each rendering below `root`. */
export function whenTextChanges(root, renew) {
  renew();
  const observer = new MutationObserver((changes) => {
    const isText = (change) => /** @type {Element} */ (change.target).closest?.(".jp-MarkdownCell");
    if (changes.some((change) => change.addedNodes.length && isText(change))) renew();
  });
  observer.observe(root, { childList: true, subtree: true });
  return observer;
}
