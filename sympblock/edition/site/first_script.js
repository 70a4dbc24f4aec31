for (const name of ["colours", "type"]) {
  try {
    const kept = localStorage.getItem(`sympblock-${name}`);
    if (kept) document.documentElement.dataset[name] = kept;
  } catch {}
}
document.documentElement.dataset.scripted = "";
