/** Dark, light, or as the system has it; kept in this browser only. early.js applies it on the next page before it is painted. */
class SchemeSwitch extends HTMLElement {
  #listening;

  connectedCallback() {
    this.#listening = new AbortController();
    const chosen = this.querySelector(`[value="${document.documentElement.dataset.scheme ?? "system"}"]`);
    if (chosen) chosen.checked = true;
    this.#tint(chosen?.value);
    this.addEventListener("change", (event) => this.#choose(event.target.value), { signal: this.#listening.signal });
    this.hidden = false;
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  #choose(scheme) {
    if (scheme === "system") delete document.documentElement.dataset.scheme;
    else document.documentElement.dataset.scheme = scheme;
    this.#tint(scheme);
    try {
      if (scheme === "system") localStorage.removeItem("scheme");
      else localStorage.setItem("scheme", scheme);
    } catch {
      // Without storage the choice holds for this page.
    }
  }

  /** The browser's own frame follows: the colour that does not apply takes over the one that does. */
  #tint(scheme) {
    for (const meta of document.querySelectorAll("meta[name=theme-color]")) {
      meta.dataset.own ??= meta.media;
      meta.media = scheme === "dark" || scheme === "light" ? (meta.dataset.own.includes(scheme) ? "all" : "not all") : meta.dataset.own;
    }
  }
}

customElements.define("scheme-switch", SchemeSwitch);
