/**
 * A recording as the one player takes it: plain data, so that it can be kept over a reload. recording is its slug, track the
 * track's title, path and address the track's page, by who made the recording or what it stands in for, seconds its length,
 * and files the formats in the order in which a browser should try them.
 */
class Item {
  /** Reads a spacedock-player. */
  static of(player) {
    const text = (name) => player.getAttribute(name) ?? "";
    return {
      recording: text("recording"),
      track: text("track"),
      path: text("path"),
      address: text("address"),
      by: text("by"),
      standIn: player.hasAttribute("stand-in"),
      seconds: Number(text("seconds")),
      files: [...player.querySelectorAll("source")].map((source) => ({
        address: source.getAttribute("src").replace(/#.*/, ""),
        type: source.type,
        name: source.dataset.name,
      })),
    };
  }

  /** The recordings of all players below an element, each once, in order. */
  static all(within) {
    const byRecording = new Map();
    for (const player of within.querySelectorAll("spacedock-player")) {
      const item = Item.of(player);
      if (item.files.length && !byRecording.has(item.recording)) byRecording.set(item.recording, item);
    }
    return [...byRecording.values()];
  }
}
