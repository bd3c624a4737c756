/**
 * What this browser keeps for its reader and sends to nobody: where each recording was left, and how the reader likes to hear.
 * The queue is kept for one tab only. Where storage is switched off, all of it holds until the page is left.
 */
class Memory {
  static #MOST = 200;
  static #EDGE = 5;
  static #SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 2];
  #wishes = { speed: 1, volume: 1, muted: false, keys: true };
  #places = {};

  constructor() {
    const kept = Memory.#read(() => localStorage, "listening");
    // Two entries: a tab that only plays must not undo what another one was told.
    for (const [name, usual] of Object.entries(this.#wishes)) {
      if (typeof kept?.[name] === typeof usual) this.#wishes[name] = kept[name];
    }
    if (!Memory.#SPEEDS.includes(this.#wishes.speed)) this.#wishes.speed = 1;
    this.#wishes.volume = Math.min(1, Math.max(0, this.#wishes.volume));
    this.#places = Memory.#known(Memory.#read(() => localStorage, "places"));
  }

  /** speed 0.5 to 2, volume 0 to 1, muted, and keys: whether single keys are obeyed. */
  get wishes() {
    return { ...this.#wishes };
  }

  wish(changes) {
    Object.assign(this.#wishes, changes);
    Memory.#save(() => localStorage, "listening", this.#wishes);
  }

  /** Where a recording was left, in seconds, or 0. */
  place(recording) {
    return this.#places[recording] ?? 0;
  }

  /** Close to the beginning or the end there is no place to come back to. */
  leave(recording, seconds, length) {
    // Another tab may have left its own places meanwhile.
    this.#places = Memory.#known(Memory.#read(() => localStorage, "places") ?? this.#places);
    delete this.#places[recording];
    if (seconds > Memory.#EDGE && seconds < length - Memory.#EDGE) this.#places[recording] = Math.round(seconds * 10) / 10;
    for (const oldest of Object.keys(this.#places).slice(0, -Memory.#MOST)) delete this.#places[oldest];
    Memory.#save(() => localStorage, "places", this.#places);
  }

  get queue() {
    const kept = Memory.#read(() => sessionStorage, "queue");
    const whole = Array.isArray(kept?.items) && kept.items.every(Memory.#isItem) && Number.isInteger(kept.index);
    return whole && kept.items[kept.index] && kept.time >= 0 && Number.isFinite(kept.time) ? kept : null;
  }

  /** { items, index, time }, or null for none. */
  set queue(queue) {
    Memory.#save(() => sessionStorage, "queue", queue);
  }

  /** What an older version of the site kept may have another shape. */
  static #isItem(item) {
    const texts = (thing, ...names) => names.every((name) => typeof thing?.[name] === "string");
    return texts(item, "recording", "track", "path") && Array.isArray(item.files) && item.files.length > 0 && item.files.every((file) => texts(file, "address", "type", "name"));
  }

  static #known(kept) {
    return Object.fromEntries(Object.entries(kept ?? {}).filter(([, seconds]) => seconds > 0 && Number.isFinite(seconds)));
  }

  static #read(storage, name) {
    try {
      return JSON.parse(storage().getItem(name));
    } catch {
      return null; // Switched off, or written by something else.
    }
  }

  static #save(storage, name, what) {
    try {
      if (what === null) storage().removeItem(name);
      else storage().setItem(name, JSON.stringify(what));
    } catch {
      // Switched off or full: it holds until the page is left.
    }
  }
}
