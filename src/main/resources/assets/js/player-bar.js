/**
 * The one player, at the foot of every page and never swapped with it: it owns the sound, and shows what plays. Hidden until
 * something was played.
 *
 * Content: two audio elements, a spacedock-player, and whatever sends wishes. Attribute that it sets: hidden.
 * Hears "player-ask" on the document, with in detail { do: one of
 *   "play" (item, from and queue may be missing: then goes on), "pause", "seek" (to), "skip" (by), "next", "previous",
 *   "turn" (index of the queue), "add" (items, and after: the recording that they follow), "wish" (changes: speed, volume,
 *   muted, keys), "again" (file may be missing), "close", "tell" (recording; reply is called with the state and the place where that recording was left) }. Times are seconds.
 * Event (bubbles): "player-state" with, in detail, item, playing (or about to), loading, trouble, time, duration, buffered
 *   ([from, to]), speed, volume, muted, keys, items, index, hasNext, hasPrevious.
 */
class PlayerBar extends HTMLElement {
  #listening;
  #player;
  #face;
  #system;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#face = new Face(this.querySelector("spacedock-player"));
    this.#player = new OnePlayer(this.querySelectorAll("audio"), (state, onlyTime) => this.#show(state, onlyTime), signal);
    this.#system = new SystemControls((wish) => this.#player.obey(wish));
    document.addEventListener("player-ask", ({ detail }) => this.#player.obey(detail), { signal });
    addEventListener("pagehide", () => this.#player.keep(), { signal });
    this.#player.restore();
  }

  disconnectedCallback() {
    this.#player.keep();
    this.#listening.abort();
  }

  /** Whoever closes it goes on from the page's content. */
  #reveal(shown) {
    if (!shown && this.contains(document.activeElement)) {
      const main = document.getElementById("main");
      main.tabIndex = -1;
      main.focus({ preventScroll: true });
    }
    if (!shown) for (const open of this.querySelectorAll(":popover-open")) open.hidePopover();
    this.hidden = !shown;
  }

  #show(state, onlyTime) {
    this.#reveal(state.item !== null);
    this.#face.show(state.item);
    if (!onlyTime) this.#system.show(state);
    this.dispatchEvent(new CustomEvent("player-state", { bubbles: true, detail: state }));
  }
}

customElements.define("player-bar", PlayerBar);
