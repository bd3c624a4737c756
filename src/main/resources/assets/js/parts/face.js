/**
 * Dresses the bar's player in what plays: the words at once, the waveform and its themes from the track's page, be it the one
 * that is open or one to be fetched.
 */
class Face {
  #player;
  #shown;

  constructor(player) {
    this.#player = player;
  }

  show(item) {
    if (!item || item.recording === this.#shown) return;
    this.#shown = item.recording;
    for (const name of ["recording", "track", "path", "address", "seconds"]) this.#player.setAttribute(name, item[name]);
    this.#player.setAttribute("aria-label", `Player: ${item.track}`);
    const title = this.#player.querySelector(".player-title");
    title.textContent = item.track;
    title.href = item.path;
    this.#player.querySelector(".player-length").textContent = item.by;
    this.#draw(null);
    const here = Face.#drawn(document.getElementById("page"), item);
    if (here) this.#draw(here);
    else this.#fetch(item);
  }

  async #fetch(item) {
    const page = await Pages.fetch(item.path);
    // Without its page it plays without its picture.
    if (page && item.recording === this.#shown) this.#draw(Face.#drawn(page, item));
  }

  #draw(from) {
    this.#player.querySelector(".strip-bars").setAttribute("d", from?.querySelector(".strip-bars").getAttribute("d") ?? "");
    this.#player.querySelector(".lanes")?.remove();
    const lanes = from?.querySelector(".lanes");
    if (lanes) this.#player.append(document.importNode(lanes, true));
  }

  static #drawn(page, { recording }) {
    return [...page.querySelectorAll("spacedock-player")].find((player) => player.getAttribute("recording") === recording && player.querySelector(".strip-bars"));
  }
}
