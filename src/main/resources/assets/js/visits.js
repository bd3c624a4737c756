/**
 * Links change the page's content and leave the player alone, so that the music goes on. What is kept of a browser's own way:
 * the title, the place on the page when one comes back, and where the focus is; swup does the rest. Without swup links are links.
 */
class Visits {
  static #HEAD = "link[rel=canonical], link[rel=alternate], meta[name=description], meta[property], script[type='application/ld+json']";
  static #KEPT_PAGES = 20;
  #swup;
  #busy = false;
  #saving;
  #failed;
  #index = history.state?.index ?? 1;

  constructor() {
    const still = matchMedia("(prefers-reduced-motion: reduce)");
    history.scrollRestoration = "manual";
    addEventListener("popstate", () => this.#comeBack());
    this.#swup = new Swup({
      containers: ["#page"],
      animationSelector: false,
      native: true,
      linkToSelf: "navigate",
      ignoreVisit: (address, { el, event } = {}) => Visits.#leavesAlone(new URL(address, location.href), el, event),
      // Also where the browser made an entry by itself, as for a place within a page.
      skipPopStateHandling: () => false,
      hooks: {
        "visit:start": (visit) => {
          visit.animation.native &&= !still.matches && document.visibilityState === "visible";
          // Coming back shows the page as it was; everything else is asked for anew.
          visit.cache.read = visit.history.popstate;
          if (!visit.history.popstate) this.#save();
          this.#busy = true;
        },
        "cache:set": () => this.#forget(),
        "content:replace.before": ({ to }) => Visits.#head(to.document),
        "content:scroll": (visit) => visit.history.popstate && scrollTo(0, history.state?.scroll ?? 0),
        "page:view": (visit) => this.#arrive(visit),
        "fetch:request.replace": (visit, args, proceed) => proceed(visit, args).catch((error) => {
          this.#failed = error;
          throw error;
        }),
        "visit:fail.replace": (visit, { error }, proceed) => this.#fail(visit, error, proceed),
      },
    });
    // Swup hears of a failed visit twice, and lets one of them through; #fail has dealt with it. And a transition that gives way to
    // the next one says so to nobody.
    addEventListener("unhandledrejection", (event) => {
      if ((this.#failed && event.reason === this.#failed) || event.reason?.name === "AbortError") event.preventDefault();
    });
    addEventListener("scroll", () => this.#saveSoon(), { passive: true });
    addEventListener("pagehide", () => this.#save());
    if (performance.getEntriesByType("navigation")[0]?.type !== "navigate" && history.state?.scroll) scrollTo(0, history.state.scroll);
  }

  /** Files, places within the page, and presses that something else has taken. */
  static #leavesAlone({ pathname, hash }, link, event) {
    const isFile = /\.\w+$/.test(pathname) || pathname.startsWith("/embed/");
    const isUnreadable = /%(?![\da-f]{2})/i.test(hash);
    return event?.defaultPrevented || link?.getAttribute("href").startsWith("#") || isFile || isUnreadable;
  }

  /** A page of a newer version of the site needs its own styles and scripts, so it is loaded whole. */
  static #head(page) {
    const assets = (document) => [...document.querySelectorAll("head [src], head link[rel=stylesheet]")].map((one) => one.getAttribute("src") ?? one.getAttribute("href")).join();
    if (assets(page) !== assets(document)) return location.reload();
    for (const old of document.head.querySelectorAll(Visits.#HEAD)) old.remove();
    document.head.append(...[...page.head.querySelectorAll(Visits.#HEAD)].map((one) => document.importNode(one, true)));
  }

  #arrive(visit) {
    this.#busy = false;
    this.#index = history.state?.index;
    const place = (visit.to.hash && this.#swup.getAnchorElement(visit.to.hash)) || document.getElementById("main");
    if (place.tabIndex < 0) place.tabIndex = -1;
    place.focus({ preventScroll: true });
    Visits.#say(document.title, false);
  }

  /** Within a page nothing is swapped, so there the place is all that there is to come back to. */
  #comeBack() {
    clearTimeout(this.#saving);
    const within = this.#swup.location.url === location.pathname + location.search;
    if (within && history.state?.scroll !== undefined) scrollTo(0, history.state.scroll);
  }

  /** Emptied first, so that the same words are announced a second time; seen only where something went wrong. */
  static #say(words, wrong) {
    const arrived = document.getElementById("arrived");
    arrived.classList.toggle("unseen", !wrong);
    arrived.textContent = "";
    requestAnimationFrame(() => (arrived.textContent = words));
  }

  /** Where the network is gone the reader stays, and what plays goes on; any other failure is the browser's to show. */
  #fail(visit, error, proceed) {
    if (visit.id !== this.#swup.visit.id) return; // Another link was pressed meanwhile.
    this.#busy = false;
    const back = this.#index - history.state?.index;
    if (!(error instanceof TypeError) || Number.isNaN(back)) return proceed(visit, { error });
    this.#swup.location = this.#swup.location.constructor.fromUrl(visit.from.url);
    if (back) history.go(back);
    Visits.#say("The page could not be loaded. Try again when the connection is back.", true);
  }

  #saveSoon() {
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => this.#save(), 150);
  }

  /** Whoever goes back while a page is still coming in stands at an entry already that is not the page's. */
  #save() {
    clearTimeout(this.#saving);
    const shown = this.#swup.location.url === location.pathname + location.search;
    if (shown && !this.#busy) history.replaceState({ ...history.state, scroll: scrollY }, "");
  }

  #forget() {
    const pages = [...this.#swup.cache.all.keys()];
    for (const oldest of pages.slice(0, -Visits.#KEPT_PAGES)) this.#swup.cache.delete(oldest);
  }
}

if ("Swup" in globalThis) new Visits();
