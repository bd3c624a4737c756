/**
 * The waveform as a place to seek: by click, tap and drag on it, and by keys and assistive technology through the slider on it.
 * Content: an input of type range; all else is drawing. Method: show.
 * CSS properties that it sets for its content, each 0 to 1: --played, --loaded-from, --loaded-to.
 * Events (bubble): "seek" with { to, pressed } in detail, to in seconds and pressed true for a pointer's press; and while it is
 * dragged "scrub" with the seconds, at the end with null.
 */
class SeekStrip extends HTMLElement {
  static #STEPS = { ArrowRight: 5, ArrowUp: 5, ArrowLeft: -5, ArrowDown: -5, PageUp: 30, PageDown: -30, Home: -Infinity, End: Infinity };
  #listening;
  #time = 0;
  #duration = 0;
  #dragging = null;
  #words = () => "";

  connectedCallback() {
    this.#listening = new AbortController();
    const on = (kind, hear) => this.addEventListener(kind, hear, { signal: this.#listening.signal });
    this.#duration = Number(this.#slider.max);
    on("pointerdown", (event) => this.#grasp(event));
    on("pointermove", (event) => this.#dragging !== null && this.#scrub(this.#secondsAt(event)));
    on("pointerup", (event) => this.#dragging !== null && this.#seek(this.#secondsAt(event), true));
    on("pointercancel", () => this.#letGo());
    on("lostpointercapture", () => this.#letGo());
    on("keydown", (event) => this.#step(event));
    on("input", () => this.#seek(Number(this.#slider.value)));
    on("focusin", () => this.#say());
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  /** time and duration in seconds, buffered as [from, to]; words gives for a second what a screen reader is told of it. */
  show({ time, duration, buffered: [from, to], words }) {
    this.#time = time;
    this.#duration = duration;
    this.#words = words;
    this.#draw(this.#dragging ?? time);
    this.style.setProperty("--loaded-from", this.#part(from));
    this.style.setProperty("--loaded-to", this.#part(to));
    // Whoever stands on the slider hears its value again with each change, so it then changes on their own steps alone.
    if (document.activeElement !== this.#slider) this.#say();
  }

  get #slider() {
    return this.querySelector("input");
  }

  #part(seconds) {
    return this.#duration > 0 ? Math.min(1, seconds / this.#duration) : 0;
  }

  #draw(seconds) {
    this.style.setProperty("--played", this.#part(seconds));
  }

  #say() {
    this.#slider.max = Math.floor(this.#duration);
    this.#slider.value = Math.floor(this.#time);
    this.#slider.setAttribute("aria-valuetext", this.#words(this.#time));
  }

  #secondsAt({ clientX }) {
    const { left, width } = this.getBoundingClientRect();
    return Math.min(1, Math.max(0, (clientX - left) / width)) * this.#duration;
  }

  #grasp(event) {
    if (event.button || !event.isPrimary) return;
    event.preventDefault();
    this.setPointerCapture(event.pointerId);
    this.#slider.focus({ preventScroll: true });
    this.#scrub(this.#secondsAt(event));
  }

  #scrub(seconds) {
    this.#dragging = seconds;
    this.#draw(seconds);
    this.#tell("scrub", seconds);
  }

  #letGo() {
    if (this.#dragging === null) return;
    this.#dragging = null;
    this.#draw(this.#time);
    this.#tell("scrub", null);
  }

  #seek(seconds, pressed = false) {
    this.#time = Math.min(this.#duration, Math.max(0, seconds));
    this.#letGo();
    this.#draw(this.#time);
    this.#tell("seek", { to: this.#time, pressed });
    this.#say();
  }

  #step(event) {
    const step = SeekStrip.#STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#seek(this.#time + step);
  }

  #tell(kind, detail) {
    this.dispatchEvent(new CustomEvent(kind, { bubbles: true, detail }));
  }
}

customElements.define("seek-strip", SeekStrip);
