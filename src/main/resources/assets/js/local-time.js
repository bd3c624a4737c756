/** Adds the reader's own date and time beside an instant. Attribute: datetime, in UTC. The original stays where it is. */
class LocalTime extends HTMLElement {
  connectedCallback() {
    const instant = new Date(this.getAttribute("datetime"));
    if (Number.isNaN(instant.getTime())) return;
    const words = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    const time = document.createElement("time");
    time.dateTime = this.getAttribute("datetime");
    time.textContent = `${words.format(instant).replace(" at ", ", ")} your time`;
    this.replaceChildren(time);
  }
}

customElements.define("local-time", LocalTime);
