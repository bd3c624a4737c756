/** What plays now and what comes after it, in order. items are as Item.of makes them; index is -1 where there is none. */
class Queue {
  items = [];
  index = -1;

  get current() {
    return this.items[this.index] ?? null;
  }

  get next() {
    return this.items[this.index + 1] ?? null;
  }

  get previous() {
    return this.items[this.index - 1] ?? null;
  }

  set(items, index = 0) {
    this.items = items;
    this.index = index in items ? index : -1;
  }

  /** Goes to a recording that is queued already, else starts anew with it. */
  turnTo(item) {
    const known = this.items.findIndex(({ recording }) => recording === item.recording);
    if (known >= 0) this.index = known;
    else this.set([item]);
  }

  /** Adds what is not queued yet, if the recording after which it comes is still the last. */
  add(items, after) {
    if (this.items.at(-1)?.recording !== after) return;
    const known = new Set(this.items.map(({ recording }) => recording));
    this.items = [...this.items, ...items.filter(({ recording }) => !known.has(recording))];
  }
}
