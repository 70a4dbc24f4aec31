// @ts-check
// The contents of a page: open beside the text where there is room, with the section that is being read marked.

const wide = matchMedia("(min-width: 72rem)");

export function followContents() {
  const details = /** @type {HTMLDetailsElement} */ (document.querySelector(".contents details"));
  if (!details) return;
  const fit = () => {
    details.open = wide.matches;
  };
  fit();
  wide.addEventListener("change", fit);
  details.addEventListener("click", ({ target }) => {
    if (/** @type {Element} */ (target).closest("a") && !wide.matches) details.open = false;
  });
  markSection([...details.querySelectorAll("a")]);
}

/** @param {HTMLAnchorElement[]} links */
function markSection(links) {
  const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  const renew = () => {
    const read =
      headings.filter((heading) => heading && heading.getBoundingClientRect().top < innerHeight / 3).length - 1;
    for (const [place, link] of links.entries()) {
      if (place === read) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  let waits = false;
  addEventListener(
    "scroll",
    () => {
      if (waits) return;
      waits = true;
      requestAnimationFrame(() => {
        waits = false;
        renew();
      });
    },
    { passive: true },
  );
  renew();
}
