// Runs before the first paint, so that a chosen colour scheme never flashes by as the other one.
try {
  const scheme = localStorage.getItem("scheme");
  if (scheme === "dark" || scheme === "light") document.documentElement.dataset.scheme = scheme;
} catch {
  // Storage can be switched off; the system's scheme holds then.
}
// Tells the style sheet to keep room for what scripts will add.
document.documentElement.classList.add("scripted");
// Where the site's own script can't be had or can't be run, pages stand as they do without scripts.
addEventListener("error", ({ target }) => {
  const ours = target === window || (target instanceof HTMLScriptElement && target.type === "module");
  if (ours && !customElements.get("spacedock-player")) document.documentElement.classList.remove("scripted");
}, true);
