/**
 * A recording with the controls of the one player, which is the player-bar's: it sends wishes up and shows the state that comes
 * back. Without this script its audio element plays by itself.
 *
 * Attributes: recording (slug), track (title), path and address (the track's page), by, stand-in, seconds (length), and start (whole
 * seconds), where a link asked for a moment. Attributes that it sets for the style sheet: data-playing, data-loading.
 * Content: one button with a .play-name, a seek-strip, .time-elapsed and .time-left, sources, and links with data-from and data-to
 * (seconds) and data-theme, which play from there; data-sounding is set on those whose moment it is.
 * Events (bubble): "player-ask", with { do } and what belongs to it in detail. Hears "player-state" on the document.
 */
class SpacedockPlayer extends PlayerControl {
  #start = null;
  #place = 0;
  #state = null;

  attach(signal) {
    if (this.hasAttribute("start")) this.#start = Number(this.getAttribute("start"));
    this.addEventListener("click", (event) => this.#press(event), { signal });
    this.addEventListener("seek", ({ detail }) => this.#seek(detail), { signal });
    this.addEventListener("scrub", ({ detail }) => this.#times(detail ?? this.#time), { signal });
    this.askForState();
  }

  /** Plays, or pauses where it plays. */
  toggle() {
    if (this.#mine && this.#state.playing) this.ask({ do: "pause" });
    else this.#play(this.#start ?? undefined);
  }

  get #mine() {
    return this.#state?.item != null && this.#state.item.recording === this.getAttribute("recording");
  }

  get #time() {
    if (this.#mine && (this.#state.playing || this.#start === null)) return this.#state.time;
    return this.#start ?? this.#place;
  }

  get #duration() {
    return this.#mine ? this.#state.duration : Number(this.getAttribute("seconds"));
  }

  #play(from) {
    this.#start = null;
    const item = Item.of(this);
    const album = this.closest("[data-album]");
    this.ask({ do: "play", item: item.files.length ? item : null, from, queue: album && !this.#mine ? Item.all(album) : null });
  }

  /** On what is not on yet, a press on the waveform is a press on Play at that moment; keys only move to it. */
  #seek({ to, pressed }) {
    this.#start = null;
    if (this.#mine) return this.ask({ do: "seek", to });
    if (pressed) return this.#play(to);
    this.#start = to;
    this.#draw();
  }

  #press(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button) return;
    const mark = event.target.closest("[data-from]");
    if (mark) {
      event.preventDefault();
      this.#play(Number(mark.dataset.from));
    } else if (event.target.closest("[data-do=toggle]")) this.toggle();
  }

  /** place is where the recording was left, and given in answer to a question alone. */
  show(state, place) {
    const wasMine = this.#mine;
    this.#state = state;
    // Where it was left is known to the one player alone; at its end that is the beginning.
    if (wasMine && !this.#mine && place === undefined) return this.askForState();
    this.#place = place ?? this.#place;
    if (this.#mine || wasMine || place !== undefined) this.#draw();
  }

  #draw() {
    const state = this.#state;
    if (this.#mine) {
      this.#place = state.time;
      if (state.playing) this.#start = null;
    }
    const playing = this.#mine && state.playing;
    this.toggleAttribute("data-playing", playing);
    this.toggleAttribute("data-loading", playing && state.loading);
    const name = this.querySelector(".play-name");
    const word = playing ? "Pause" : "Play";
    if (name.textContent !== word) name.textContent = word;
    this.#times(this.#time);
    this.querySelector("seek-strip")?.show?.({
      time: this.#time,
      duration: this.#duration,
      buffered: this.#mine ? state.buffered : [0, 0],
      words: (seconds) => this.#words(seconds),
    });
  }

  #times(seconds) {
    const [elapsed, left] = [this.querySelector(".time-elapsed"), this.querySelector(".time-left")];
    if (elapsed) elapsed.textContent = Times.digits(seconds);
    if (left) left.textContent = `−${Times.digits(this.#duration - Math.floor(seconds))}`;
    for (const mark of this.querySelectorAll("a[data-from]")) mark.toggleAttribute("data-sounding", this.#mine && SpacedockPlayer.#sounds(mark, seconds));
  }

  #words(seconds) {
    const themes = [...this.querySelectorAll("a[data-from]")].filter((mark) => SpacedockPlayer.#sounds(mark, seconds)).map((mark) => mark.dataset.theme);
    return [`${Times.words(seconds)} of ${Times.words(this.#duration)}`, ...themes].join(", ");
  }

  static #sounds({ dataset }, seconds) {
    return Number(dataset.from) <= seconds && seconds < Number(dataset.to);
  }
}

customElements.define("spacedock-player", SpacedockPlayer);
