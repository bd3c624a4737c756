/**
 * Single keys for the player, obeyed only while the focus is in one (WCAG 2.2, 2.1.4), with the text that explains them. Content:
 * a checkbox named keys, which switches them off.
 */
class PlayerKeys extends PlayerControl {
  static #STEP = 10;
  #state;

  attach(signal) {
    document.addEventListener("keydown", (event) => this.#press(event), { signal });
    this.addEventListener("change", ({ target }) => this.ask({ do: "wish", changes: { keys: target.checked } }), { signal });
    this.askForState();
  }

  show(state) {
    this.#state = state;
    this.querySelector("[name=keys]").checked = state.keys;
  }

  #press(event) {
    const player = event.target.closest?.("spacedock-player, player-bar");
    if (!player || !this.#state?.keys || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !PlayerKeys.#free(event)) return;
    const keys = {
      " ": () => PlayerKeys.#toggle(player),
      k: () => PlayerKeys.#toggle(player),
      j: () => this.ask({ do: "skip", by: -PlayerKeys.#STEP }),
      l: () => this.ask({ do: "skip", by: PlayerKeys.#STEP }),
      m: () => this.ask({ do: "wish", changes: { muted: !this.#state.muted } }),
    };
    const obey = keys[event.key.toLowerCase()];
    if (!obey) return;
    event.preventDefault();
    // A key that is held down goes on winding, and does everything else once.
    if (!event.repeat || "jl".includes(event.key.toLowerCase())) obey();
  }

  /** Letters choose in a list and write in a field, and a space presses what has the focus. */
  static #free({ target, key }) {
    if (target.matches("select, textarea, input:not([type=range], [type=checkbox])")) return false;
    return key !== " " || !target.matches("button, summary, [type=checkbox]");
  }

  static #toggle(player) {
    (player.matches("spacedock-player") ? player : player.querySelector("spacedock-player")).toggle();
  }
}

customElements.define("player-keys", PlayerKeys);
