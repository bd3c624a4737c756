/**
 * Buttons that send the wish in their data-do, a slider named volume (0 to 100) and a choice named speed. In narrow windows those
 * in .tools-more are shown on a press of the button with data-do "more".
 */
class PlayerTools extends PlayerControl {
  #muted = false;

  attach(signal) {
    this.addEventListener("click", ({ target }) => this.#press(target.closest("[data-do]")), { signal });
    this.addEventListener("input", ({ target }) => this.#wish(target), { signal });
    this.askForState();
  }

  #press(button) {
    if (!button || button.ariaDisabled === "true") return;
    if (button.dataset.do === "more") this.#more(button);
    else if (button.dataset.do === "mute") this.ask({ do: "wish", changes: { muted: !this.#muted } });
    else this.ask({ do: button.dataset.do });
  }

  #more(button) {
    const open = button.getAttribute("aria-expanded") !== "true";
    button.setAttribute("aria-expanded", open);
    this.toggleAttribute("data-open", open);
  }

  #wish({ name, value }) {
    if (name === "volume") this.ask({ do: "wish", changes: { volume: Number(value) / 100, muted: false } });
    if (name === "speed") this.ask({ do: "wish", changes: { speed: Number(value) } });
  }

  show({ muted, volume, speed, hasNext, hasPrevious }) {
    this.#muted = muted;
    const mute = this.querySelector("[data-do=mute]");
    if (mute.textContent !== (muted ? "Unmute" : "Mute")) mute.textContent = muted ? "Unmute" : "Mute";
    const wished = this.querySelector("[name=volume]");
    if (Number(wished.value) !== Math.round(volume * 100)) wished.value = Math.round(volume * 100);
    this.querySelector("[name=speed]").value = String(speed);
    // A button that is switched off while it has the focus would lose it.
    this.querySelector("[data-do=next]").setAttribute("aria-disabled", !hasNext);
    this.querySelector("[data-do=previous]").setAttribute("aria-disabled", !hasPrevious);
  }
}

customElements.define("player-tools", PlayerTools);
