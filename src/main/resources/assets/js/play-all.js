/**
 * A button that plays all recordings of the page in order. Attribute: next, the address of the following part of a list that is
 * given in pages; its recordings are queued as well.
 */
class PlayAll extends PlayerControl {
  static #MOST_PAGES = 20;

  attach(signal) {
    this.querySelector("button").addEventListener("click", () => this.#play(), { signal });
  }

  #play() {
    const queue = Item.all(this.closest("main"));
    if (!queue.length) return;
    this.ask({ do: "play", item: queue[0], from: 0, queue });
    this.#add(this.getAttribute("next"), queue.at(-1).recording);
  }

  /** The rest of a long list comes while the beginning plays; if it can't be had, the beginning plays all the same. */
  async #add(address, after) {
    for (let pages = 0; address && pages < PlayAll.#MOST_PAGES; pages++) {
      const page = await Pages.fetch(address);
      const items = page ? Item.all(page) : [];
      if (!items.length) return;
      // The reader may have gone on to another page meanwhile, and this element with the old one.
      document.dispatchEvent(new CustomEvent("player-ask", { detail: { do: "add", items, after } }));
      after = items.at(-1).recording;
      address = page.querySelector("play-all")?.getAttribute("next");
    }
  }
}

customElements.define("play-all", PlayAll);
