// Puts a new state of the page in the place of the old one, without losing where the reader is.
import { morph } from "./morph.js";

export class Renewal {
  #bar;
  #wanted;

  constructor(bar) {
    this.#bar = bar;
    this.#wanted = bar.dataset.version;
  }

  /** Fetches the page anew where what is shown is another version. */
  async renew(version) {
    if (version === this.#wanted) return;
    this.#wanted = version;
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
      const text = await answer.text();
      if (version !== this.#wanted) return;
      if (answer.redirected) location.replace(answer.url);
      else this.#take(new DOMParser().parseFromString(text, "text/html"));
    } catch {
      location.reload();
    }
  }

  #take(now) {
    const bar = now.querySelector("cairn-workbench");
    const nowEmpty = bar === null || bar.dataset.version === "";
    if (nowEmpty !== (this.#bar.dataset.version === "")) {
      location.reload();
      return;
    }
    const inside = bar.querySelector("template")?.content;
    this.#bar.dataset.version = bar.dataset.version;
    this.#link(inside?.querySelector(".edit"));
    // The bar itself stays as it is: a form may be open in it.
    bar.replaceWith(document.importNode(this.#bar, false));
    morph(document.documentElement, now.documentElement, this.#bar);
  }

  #link(now) {
    const link = this.#bar.shadowRoot.querySelector(".edit");
    if (link && now) link.href = now.getAttribute("href");
    else if (link) link.remove();
    else if (now) this.#bar.shadowRoot.querySelector("nav").prepend(document.importNode(now, true));
  }
}
