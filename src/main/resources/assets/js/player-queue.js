/** What is queued, each to be played by a press. Content: an ol. */
class PlayerQueue extends PlayerControl {
  #items = null;

  attach(signal) {
    this.addEventListener("click", ({ target }) => this.#press(target.closest("li")), { signal });
    this.askForState();
  }

  #press(line) {
    if (!line) return;
    const index = [...line.parentElement.children].indexOf(line);
    this.ask({ do: "turn", index });
  }

  show({ items, index }) {
    const list = this.querySelector("ol");
    if (items !== this.#items) list.replaceChildren(...items.map(PlayerQueue.#line));
    this.#items = items;
    for (const [at, { firstChild: button }] of [...list.children].entries()) {
      if (at === index) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    }
  }

  static #line({ track, standIn }) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = standIn ? `${track} (stand-in)` : track;
    const line = document.createElement("li");
    line.append(button);
    return line;
  }
}

customElements.define("player-queue", PlayerQueue);
