/**
 * Two audio elements. One is the current and the only one that ever plays; the spare, silent, holds the head of what comes next,
 * so that it goes on without a gap. tell is called with the name of each media event of the current one.
 */
class Deck {
  static #EVENTS = ["play", "playing", "pause", "waiting", "seeking", "seeked", "timeupdate", "progress", "durationchange", "ended", "error", "emptied"];

  /** Whether the reader wants to hear it: true while it plays, and while it loads in order to. */
  wanted = false;
  item = null;
  file = null;
  #current;
  #spare;
  #place = 0;

  constructor([current, spare], tell, signal) {
    this.#current = current;
    this.#spare = spare;
    current.toggleAttribute("data-current", true);
    for (const audio of [current, spare]) {
      for (const kind of Deck.#EVENTS) {
        audio.addEventListener(kind, () => audio === this.#current && tell(kind), { signal });
      }
    }
  }

  /** Where it stands in seconds, or is to stand once its sound has come. */
  get time() {
    const { error, readyState, seeking, currentTime } = this.#current;
    if (!error && !seeking && readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) this.#place = currentTime;
    return this.#place;
  }

  get duration() {
    const known = this.#current.duration;
    return Number.isFinite(known) && known > 0 ? known : (this.item?.seconds ?? 0);
  }

  /** Wanted, but the sound for this moment has not arrived. */
  get loading() {
    return this.wanted && (!this.ready || this.#current.seeking) && !this.#current.ended;
  }

  /** The sound for this moment is there. */
  get ready() {
    return !this.#current.error && this.#current.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA;
  }

  get ended() {
    return this.#current.ended;
  }

  get error() {
    return this.#current.error;
  }

  /** The stretch around the playhead that has arrived, in seconds; from 0 to 0 where it has not. */
  get buffered() {
    const { buffered, currentTime } = this.#current;
    for (let at = 0; at < buffered.length; at++) {
      if (buffered.start(at) <= currentTime && currentTime <= buffered.end(at)) return [buffered.start(at), buffered.end(at)];
    }
    return [0, 0];
  }

  /** Puts a recording on, at a moment; what was prepared for it is used. It doesn't play by itself. */
  put(item, at = 0, { file = this.#best(item.files), preload = "auto" } = {}) {
    if (this.#spare.dataset.address === file.address && !this.#spare.error) this.#swap();
    else this.#fill(this.#current, file, preload);
    this.#empty(this.#spare);
    this.item = item;
    this.file = file;
    this.#place = at;
    // Before the head has arrived this is where it will begin (HTML, "default playback start position").
    if (at > 0 || this.#current.currentTime > 0) this.#current.currentTime = at;
  }

  /** Lets the spare fetch the head of what comes next. */
  prepare(item) {
    const file = this.#best(item.files);
    if (this.#spare.dataset.address !== file.address) this.#fill(this.#spare, file, "auto");
  }

  async play() {
    this.wanted = true;
    // A browser may want a press for each element that is ever to play, and this may be the only one.
    if (!this.#spare.dataset.address) this.#spare.load();
    try {
      await this.#current.play();
    } catch (refused) {
      // A browser that waits for a press says so; that there is no sound to play comes as an event of its own.
      if (refused.name === "NotAllowedError") this.pause();
    }
  }

  /** Takes over what the system did by itself, as for a call or a headset that was pulled out; an end or an error pauses too. */
  agree() {
    if (!this.#current.ended && !this.#current.error) this.wanted = !this.#current.paused;
  }

  pause() {
    this.wanted = false;
    this.#current.pause();
  }

  seek(to) {
    // The very end would end it at once, whichever way one got there.
    this.#place = Math.max(0, Math.min(to, this.duration - 0.1));
    this.#current.currentTime = this.#place;
  }

  /** speed 0.5 to 2, volume 0 to 1. */
  tune({ speed, volume, muted }) {
    for (const audio of [this.#current, this.#spare]) {
      audio.defaultPlaybackRate = audio.playbackRate = speed;
      audio.volume = volume;
      audio.muted = muted;
    }
  }

  clear() {
    this.pause();
    this.item = this.file = null;
    for (const audio of [this.#current, this.#spare]) this.#empty(audio);
  }

  #best(files) {
    return files.find((file) => this.#current.canPlayType(file.type)) ?? files[0];
  }

  #swap() {
    this.#current.pause();
    [this.#current, this.#spare] = [this.#spare, this.#current];
    this.#current.toggleAttribute("data-current", true);
    this.#spare.toggleAttribute("data-current", false);
  }

  #fill(audio, file, preload) {
    audio.dataset.address = file.address;
    audio.preload = preload;
    audio.src = file.address;
  }

  #empty(audio) {
    if (!audio.dataset.address) return;
    delete audio.dataset.address;
    audio.removeAttribute("src");
    audio.load();
  }
}
