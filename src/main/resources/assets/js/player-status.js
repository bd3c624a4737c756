/**
 * Says what is loading and what went wrong, and offers what can be done. Content: an element with role status, in which nothing is
 * said for a wait that is hardly noticed, and .status-ways for the buttons.
 */
class PlayerStatus extends PlayerControl {
  static #NOTICED = 700;
  #waiting;
  #trouble = null;

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#waiting);
  }

  show({ trouble, loading }) {
    if (trouble !== this.#trouble) {
      this.#trouble = trouble;
      this.querySelector(".status-ways").replaceChildren(...(trouble ? this.#ways(trouble) : []));
    }
    if (trouble || !loading) {
      clearTimeout(this.#waiting);
      this.#waiting = undefined;
      this.#say(trouble?.words ?? "");
    } else this.#waiting ??= setTimeout(() => this.#say("Loading"), PlayerStatus.#NOTICED);
  }

  #ways({ files, again }) {
    const ways = files.map((file) => this.#way(`Play as ${file.name}`, { do: "again", file }));
    return again ? [this.#way("Try again", { do: "again" }), ...ways] : ways;
  }

  #way(words, wish) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.textContent = words;
    button.addEventListener("click", () => {
      // The button goes with the trouble; the focus stays in the player.
      this.closest("player-bar").querySelector(".play").focus();
      this.ask(wish);
    });
    return button;
  }

  #say(words) {
    const place = this.querySelector("[role=status]");
    if (place.textContent !== words) place.textContent = words;
  }
}

customElements.define("player-status", PlayerStatus);
