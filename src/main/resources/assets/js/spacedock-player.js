/**
 * A recording with the browser's own controls. Adds the moment to begin at, the playhead on the waveform, and themes that
 * play from where they are heard. Attributes: start and seconds (whole seconds), address (the track's page).
 * Event: "moment" (bubbles), with the whole seconds in detail.
 */
class SpacedockPlayer extends HTMLElement {
  #audio;
  #listening;
  #said = -1;

  connectedCallback() {
    this.#audio = this.querySelector("audio");
    if (!this.#audio) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#audio.addEventListener("timeupdate", () => this.#tell(), { signal });
    this.#audio.addEventListener("seeking", () => this.#tell(), { signal });
    this.addEventListener("click", (event) => this.#press(event), { signal });
    // "play" does not bubble; the capturing phase hears every player of the page.
    document.addEventListener("play", (event) => event.target !== this.#audio && this.#audio.pause(), { capture: true, signal });
    const start = Number(this.getAttribute("start"));
    if (start > 0) this.#standAt(start);
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  get #length() {
    return this.#audio.duration || Number(this.getAttribute("seconds"));
  }

  /** Only now is the recording's head loaded: a page without a moment costs no audio. */
  #standAt(seconds) {
    const seek = () => {
      if (Math.abs(this.#audio.currentTime - seconds) > 1) this.#audio.currentTime = seconds;
      this.#tell();
    };
    if (this.#audio.readyState > 0) return seek();
    this.#audio.addEventListener("loadedmetadata", seek, { once: true, signal: this.#listening.signal });
    this.#audio.preload = "metadata";
  }

  #playFrom(seconds) {
    this.#standAt(seconds);
    this.#audio.play().catch(() => {}); // The browser's own controls show why it could not.
  }

  #press(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    const mark = event.target.closest("[data-from]");
    if (mark) {
      event.preventDefault();
      this.#playFrom(Number(mark.dataset.from));
    }
    const strip = event.target.closest(".strip");
    if (strip) {
      const { left, width } = strip.getBoundingClientRect();
      this.#playFrom(Math.max(0, ((event.clientX - left) / width) * this.#length));
    }
  }

  #tell() {
    const now = this.#audio.currentTime;
    this.style.setProperty("--played", this.#length > 0 ? Math.min(1, now / this.#length) : 0);
    if (Math.floor(now) === this.#said) return;
    this.#said = Math.floor(now);
    this.dispatchEvent(new CustomEvent("moment", { bubbles: true, detail: this.#said }));
  }
}

customElements.define("spacedock-player", SpacedockPlayer);
