/**
 * One recording plays at a time, over all tabs of a browser: whoever begins says so, and the others fall silent. Of two that
 * begin at once the later stays. Locks would do as well, but not on a site without HTTPS, as on a machine at home.
 */
class OneVoice {
  #channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("listening") : null;
  #name = Math.random();
  #begun = 0;

  /** silence is called when another tab has begun after this one. */
  constructor(silence, signal) {
    this.#channel?.addEventListener("message", ({ data: [begun, name] }) => {
      if (begun > this.#begun || (begun === this.#begun && name > this.#name)) silence();
    }, { signal });
    signal.addEventListener("abort", () => this.#channel?.close());
  }

  begin() {
    this.#begun = Date.now();
    this.#channel?.postMessage([this.#begun, this.#name]);
  }
}
