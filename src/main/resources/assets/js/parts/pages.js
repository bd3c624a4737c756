/** Pages of this site as documents, for what is drawn on them. */
class Pages {
  /** The page at an address, or null where it can't be had. */
  static async fetch(address) {
    try {
      const answer = await fetch(address);
      return answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
    } catch {
      return null;
    }
  }
}
