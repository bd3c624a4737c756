/**
 * The one player of a tab, without a face: what it plays, what comes next, and what it obeys. tell is called with its state when
 * something changed; the second argument says that only time has passed.
 */
class OnePlayer {
  static #PREPARE = 30;
  static #KEEP_EACH = 5;
  #memory = new Memory();
  #queue = new Queue();
  #deck;
  #recovery;
  #voice;
  #tell;
  #kept = 0;

  constructor(audios, tell, signal) {
    this.#tell = (onlyTime = false) => tell(this.state, onlyTime);
    this.#deck = new Deck(audios, (kind) => this.#hear(kind), signal);
    this.#recovery = new Recovery(this.#deck, () => this.#tell(), signal);
    this.#voice = new OneVoice(() => this.#deck.pause(), signal);
    this.#deck.tune(this.#memory.wishes);
  }

  get state() {
    const { item, wanted: playing, loading, time, duration, buffered } = this.#deck;
    const { items, index, next, previous } = this.#queue;
    const { trouble } = this.#recovery;
    return { ...this.#memory.wishes, item, playing, loading, trouble, time, duration, buffered, items, index, hasNext: next !== null, hasPrevious: previous !== null };
  }

  /** A wish as the element player-bar documents it. */
  obey(wish) {
    if (wish.do === "tell") return wish.reply(this.state, this.#memory.place(wish.recording));
    const orders = {
      play: () => this.#play(wish),
      pause: () => this.#deck.pause(),
      seek: () => this.#deck.seek(wish.to),
      skip: () => this.#deck.seek(this.#deck.time + wish.by),
      next: () => this.#turn(this.#queue.index + 1),
      previous: () => this.#turn(this.#queue.index - 1),
      turn: () => this.#turn(wish.index),
      add: () => this.#queue.add(wish.items, wish.after),
      wish: () => this.#wish(wish.changes),
      again: () => this.#again(wish.file),
      close: () => this.close(),
    };
    if (!this.#deck.item && wish.do !== "play" && wish.do !== "wish") return;
    orders[wish.do]?.();
    this.#tell();
  }

  /** After a reload it stands where it stood; it never begins to play by itself (WCAG 2.2, 1.4.2), nor loads. */
  restore() {
    const kept = this.#memory.queue;
    if (!kept) return;
    this.#queue.set(kept.items, kept.index);
    this.#deck.put(this.#queue.current, kept.time, { preload: "none" });
    this.#tell();
  }

  keep() {
    if (!this.#deck.item) return;
    this.#kept = this.#deck.time;
    this.#leave();
    const time = this.#deck.ended ? 0 : this.#kept;
    this.#memory.queue = { items: this.#queue.items, index: this.#queue.index, time };
  }

  close() {
    this.#leave();
    this.#recovery.reset();
    this.#deck.clear();
    this.#queue.set([]);
    this.#memory.queue = null;
  }

  #play({ item, from, queue }) {
    if (queue) this.#queue.set(queue);
    if (item) this.#queue.turnTo(item);
    if (item && item.recording !== this.#deck.item?.recording) this.#put(from ?? this.#memory.place(item.recording));
    else if (from !== undefined) this.#deck.seek(from);
    if (!this.#deck.item) return;
    if (this.#recovery.trouble) this.#again();
    else this.#begin();
  }

  #put(at) {
    this.#leave();
    this.#recovery.reset();
    this.#deck.put(this.#queue.current, at);
    this.#deck.tune(this.#memory.wishes);
  }

  /** To another place in the queue, from its beginning; past its end it stops. */
  #turn(index) {
    if (!this.#queue.items[index]) return this.#deck.pause();
    this.#queue.index = index;
    this.#put(0);
    this.#begin();
  }

  #begin() {
    this.#voice.begin();
    this.#deck.play();
  }

  #wish(changes) {
    this.#memory.wish(changes);
    this.#deck.tune(this.#memory.wishes);
  }

  #again(file) {
    this.#deck.wanted = true;
    this.#voice.begin();
    this.#recovery.retry(file);
  }

  #hear(kind) {
    if (kind === "play" || kind === "pause") this.#deck.agree();
    this.#recovery.hear(kind);
    if (kind === "ended") return this.obey({ do: "next" });
    if (kind === "timeupdate") this.#listen();
    if (["pause", "seeked", "play"].includes(kind)) this.keep();
    this.#tell(kind === "timeupdate" || kind === "progress");
  }

  #listen() {
    const { time, duration } = this.#deck;
    if (Math.abs(time - this.#kept) > OnePlayer.#KEEP_EACH) this.keep();
    if (this.#queue.next && duration - time < OnePlayer.#PREPARE) this.#deck.prepare(this.#queue.next);
  }

  #leave() {
    if (this.#deck.item) this.#memory.leave(this.#deck.item.recording, this.#deck.time, this.#deck.duration);
  }
}
