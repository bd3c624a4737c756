/**
 * An element that controls the one player from wherever it stands: it sends wishes up and hears what became of them. Event
 * (bubbles): "player-ask", whose forms player-bar documents. Hears "player-state" on the document.
 */
class PlayerControl extends HTMLElement {
  #listening;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener("player-state", ({ detail }) => this.show(detail), { signal });
    this.attach(signal);
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  /** Listens to its own content; signal ends that when it leaves the page. */
  attach() {}

  /** Shows the player's state. */
  show() {}

  ask(wish) {
    this.dispatchEvent(new CustomEvent("player-ask", { bubbles: true, detail: wish }));
  }

  /** Asks for the state at once, rather than waiting for a change. */
  askForState() {
    this.ask({ do: "tell", recording: this.getAttribute("recording"), reply: (state, place) => this.show(state, place) });
  }
}
