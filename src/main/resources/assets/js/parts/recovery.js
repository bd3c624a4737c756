/**
 * What happens when the sound stops coming. A lost connection is taken up again at the same moment, sooner when the system says
 * that it is back; for all else there is a sentence that names what happened, and the recording's other formats.
 */
class Recovery {
  static #LONGEST_SILENCE = 5000;
  static #TRIES = 10;
  #deck;
  #tell;
  #tries = 0;
  #retry;
  #watch;
  /** Null, or { words, files, again }: files may be tried instead, and where again is true the same once more. */
  trouble = null;

  constructor(deck, tell, signal) {
    this.#deck = deck;
    this.#tell = tell;
    addEventListener("online", () => this.#retry && this.again(), { signal });
  }

  /** Hears every event of the deck. */
  hear(kind) {
    clearTimeout(this.#watch);
    if (kind === "error") return void this.#examine(this.#deck.file);
    if (this.#deck.ready) this.#wellAgain();
    else if (this.#deck.loading && !this.#deck.error) this.#watch = setTimeout(() => this.#lost(), Recovery.#LONGEST_SILENCE);
  }

  /** Forgets the trouble of what was on before. */
  reset() {
    clearTimeout(this.#watch);
    clearTimeout(this.#retry);
    this.#retry = undefined;
    this.#tries = 0;
    this.trouble = null;
  }

  /** What the reader asks for begins without a past. */
  retry(file) {
    this.#tries = 0;
    this.trouble = null;
    this.again(file);
  }

  /** Puts the recording on anew, in this format or the same, where it stood. */
  again(file = this.#deck.file) {
    clearTimeout(this.#retry);
    this.#retry = undefined;
    if (!this.#deck.item) return;
    this.#deck.put(this.#deck.item, this.#deck.time, { file });
    if (this.#deck.wanted) this.#deck.play();
  }

  #wellAgain() {
    if (!this.#tries && !this.trouble) return;
    this.reset();
    this.#tell();
  }

  /** An element says too little of what went wrong, so the address is asked. */
  async #examine(file) {
    const broken = this.#deck.error?.code === MediaError.MEDIA_ERR_DECODE;
    const answer = await fetch(file.address, { headers: { Range: "bytes=0-0" }, cache: "no-store", signal: AbortSignal.timeout(Recovery.#LONGEST_SILENCE) }).catch(() => null);
    if (file !== this.#deck.file || !this.#deck.error) return; // Something else is on by now.
    const network = this.#deck.error.code === MediaError.MEDIA_ERR_NETWORK;
    if (!answer || answer.status >= 500 || (answer.ok && network)) this.#lost();
    else if (!answer.ok) this.#fail(`This recording can’t be played: its ${file.name} file is not here.`, file);
    else this.#fail(broken ? `The ${file.name} file of this recording is damaged.` : `This browser can’t play the ${file.name} file.`, file);
  }

  #lost() {
    // Without a network it is not the site's fault, and the system tells when there is one again.
    if (this.#tries >= Recovery.#TRIES && navigator.onLine) return this.#fail("The connection was lost, and trying again did not help.", null);
    this.trouble = { words: "The connection was lost. Trying again.", files: [] };
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.again(), Math.min(8000, 250 * 2 ** this.#tries));
    this.#tries++;
    this.#tell();
  }

  #fail(words, but) {
    this.#deck.pause();
    this.#tries = 0;
    this.trouble = { words, files: but ? this.#deck.item.files.filter((file) => file !== but) : [], again: true };
    this.#tell();
  }
}
