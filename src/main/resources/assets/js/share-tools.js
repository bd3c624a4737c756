/**
 * Share and copy buttons for one address. Without this script the address stands in a field to copy by hand.
 * Attributes: address, title-text, start. Hears "player-state" on the document.
 */
class ShareTools extends HTMLElement {
  #listening;
  #moment = 0;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.querySelector(".share-buttons").hidden = false;
    this.querySelector(".share-address").hidden = true;
    this.querySelector("[data-do=share]").hidden = !navigator.share;
    this.addEventListener("click", (event) => this.#press(event.target.closest("[data-do]")), { signal });
    document.addEventListener("player-state", ({ detail: { item, time } }) => item?.address === this.#address && this.#offer(Math.floor(time)), { signal });
    this.#offer(Number(this.getAttribute("start")));
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  get #address() {
    return this.getAttribute("address");
  }

  #offer(seconds) {
    this.#moment = seconds;
    const button = this.querySelector("[data-do=copy-moment]");
    button.hidden = !(seconds > 0) && document.activeElement !== button;
    this.querySelector(".share-time").textContent = Times.digits(seconds);
  }

  #press(button) {
    if (!button) return;
    const address = this.#address;
    if (button.dataset.do === "share") navigator.share({ title: this.getAttribute("title-text"), url: address }).catch(() => {});
    if (button.dataset.do === "copy") this.#copy(address);
    if (button.dataset.do === "copy-moment") this.#copy(this.#moment > 0 ? `${address}?t=${this.#moment}` : address);
  }

  async #copy(address) {
    const copied = await this.#byClipboard(address) || this.#byCommand(address);
    if (!copied) this.#byHand(address);
    // Emptied first, so that the same words are announced a second time.
    const said = this.querySelector(".share-said");
    said.textContent = "";
    requestAnimationFrame(() => (said.textContent = copied ? "Link copied" : "Copy the link from the field"));
  }

  async #byClipboard(address) {
    try {
      await navigator.clipboard.writeText(address);
      return true;
    } catch {
      return false; // Not offered outside a secure context, or refused by the reader.
    }
  }

  #byCommand(address) {
    const before = document.activeElement;
    const field = document.createElement("textarea");
    field.value = address;
    field.className = "unseen";
    this.append(field);
    field.select();
    const copied = document.execCommand("copy");
    field.remove();
    before?.focus();
    return copied;
  }

  #byHand(address) {
    const field = this.querySelector(".share-address");
    field.hidden = false;
    field.querySelector("input").value = address;
    field.querySelector("input").select();
  }
}

customElements.define("share-tools", ShareTools);
