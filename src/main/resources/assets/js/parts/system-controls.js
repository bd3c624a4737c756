/**
 * The keys of a keyboard or headset and the screen of a locked phone (W3C Media Session). order is called as a player's wish is
 * told, with the same words.
 */
class SystemControls {
  static #STEP = 10;
  #session = navigator.mediaSession;
  #shown = null;
  #order;

  constructor(order) {
    this.#handle("play", () => order({ do: "play" }));
    this.#handle("pause", () => order({ do: "pause" }));
    this.#handle("stop", () => order({ do: "pause" }));
    this.#handle("seekto", ({ seekTime }) => order({ do: "seek", to: seekTime }));
    this.#handle("seekbackward", ({ seekOffset }) => order({ do: "skip", by: -(seekOffset || SystemControls.#STEP) }));
    this.#handle("seekforward", ({ seekOffset }) => order({ do: "skip", by: seekOffset || SystemControls.#STEP }));
    this.#order = order;
  }

  /** Called when anything but the time has changed; the system counts the seconds in between by itself. */
  show({ item, playing, time, duration, speed, hasNext, hasPrevious }) {
    if (!this.#session) return;
    if (this.#shown !== item) this.#describe(item);
    this.#shown = item;
    this.#session.playbackState = !item ? "none" : playing ? "playing" : "paused";
    this.#handle("nexttrack", hasNext ? () => this.#order({ do: "next" }) : null);
    this.#handle("previoustrack", hasPrevious ? () => this.#order({ do: "previous" }) : null);
    this.#place(item, time, duration, speed);
  }

  #describe(item) {
    const artwork = [{ src: "/apple-touch-icon.png", sizes: "180x180", type: "image/png" }];
    this.#session.metadata = item && new MediaMetadata({ title: item.track, artist: item.by, artwork });
  }

  /** What is outside of its bounds makes the call throw, so nothing is said of a length that is not known yet. */
  #place(item, position, duration, playbackRate) {
    if (!this.#session.setPositionState) return;
    if (!item) this.#session.setPositionState();
    else if (duration > 0 && Number.isFinite(duration) && position >= 0 && playbackRate > 0) {
      this.#session.setPositionState({ duration, position: Math.min(position, duration), playbackRate });
    }
  }

  #handle(action, handler) {
    try {
      this.#session?.setActionHandler(action, handler);
    } catch {
      // A browser may not know this action.
    }
  }
}
