/** Seconds as a reader sees and hears them. Fractions are dropped, and what is no number from 0 on counts as 0. */
class Times {
  /** 83 is "1:23", 3723 is "1:02:03". */
  static digits(seconds) {
    const [hours, minutes, rest] = Times.#split(seconds);
    const two = (number) => String(number).padStart(2, "0");
    return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
  }

  /** 83 is "1 minute 23", 23 is "23 seconds": short, for it is heard at each step of a slider. */
  static words(seconds) {
    const [hours, minutes, rest] = Times.#split(seconds);
    const many = (number, unit) => `${number} ${unit}${number === 1 ? "" : "s"}`;
    if (!hours && !minutes) return many(rest, "second");
    const larger = [hours && many(hours, "hour"), minutes && many(minutes, "minute")].filter(Boolean).join(" ");
    return rest ? `${larger} ${rest}` : larger;
  }

  static #split(seconds) {
    const whole = seconds > 0 && Number.isFinite(seconds) ? Math.floor(seconds) : 0;
    return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  }
}
