// What keeps the newest text from being shown, over the page that was good last.
const MOST = 5;
const LONGEST = 120;

export class Overlay {
  #box;
  #title;
  #list;
  #more;
  #again;
  #hasPage;
  #opens;
  #shown = "[]";

  /** hasPage: whether a page stands below; opens: whether errors show without being asked for. */
  constructor(root, { hasPage, opens }) {
    this.#box = root.querySelector(".overlay");
    this.#title = root.querySelector("h2");
    this.#list = root.querySelector("ol");
    this.#more = root.querySelector(".more");
    this.#again = root.querySelector(".problems");
    this.#hasPage = hasPage;
    this.#opens = opens;
    root.querySelector(".close").addEventListener("click", () => this.#hide());
    this.#again.addEventListener("click", () => this.#toggle());
    addEventListener("keydown", event => {
      if (event.key === "Escape" && !event.defaultPrevented && !this.#box.hidden) this.#hide();
    });
  }

  /** Shows these errors; none takes the overlay away. What was hidden comes back only with other errors. */
  show(errors) {
    const now = JSON.stringify(errors);
    if (now === this.#shown) return;
    this.#shown = now;
    const count = errors.length === 1 ? "1 error" : `${errors.length} errors`;
    const rest = this.#hasPage ? "Until then the page stays as it was." : "Then the site shows here.";
    this.#title.textContent = `${count} to mend. ${rest}`;
    this.#list.replaceChildren(...errors.slice(0, MOST).map(item));
    this.#more.hidden = errors.length <= MOST;
    this.#again.textContent = count;
    this.#again.hidden = errors.length === 0;
    this.#open(this.#opens && errors.length > 0);
  }

  #open(open) {
    this.#box.hidden = !open;
    this.#again.setAttribute("aria-expanded", String(open));
  }

  #toggle() {
    this.#open(this.#box.hidden);
  }

  // The focus goes back to what can bring the overlay out again, if it was inside.
  #hide() {
    const inside = this.#box.contains(this.#box.getRootNode().activeElement);
    this.#open(false);
    if (inside) this.#again.focus();
  }
}

function item(problem) {
  const place = make("a", `${problem.file}, line ${problem.line}, column ${problem.column}`);
  const query = new URLSearchParams({ file: problem.file, line: problem.line, column: problem.column });
  place.href = `/~/edit?${query}`;
  const parts = [paragraph("message", problem.message), paragraph("mend", problem.mend), paragraph("place", place)];
  if (problem.excerpt) parts.splice(1, 0, line(problem));
  const element = make("li");
  element.append(...parts);
  return element;
}

// The line with the character that is meant, which is counted in code points.
function line({ excerpt, column }) {
  const characters = [...excerpt];
  const from = Math.max(0, column - 1 - LONGEST / 2);
  const at = column - 1;
  const to = Math.min(characters.length, from + LONGEST);
  const part = (begin, end) => characters.slice(begin, end).join("");
  const element = make("pre");
  element.append(
    (from > 0 ? "…" : "") + part(from, at),
    make("mark", part(at, at + 1) || " "),
    part(at + 1, to) + (to < characters.length ? "…" : ""));
  return element;
}

function paragraph(name, content) {
  const element = make("p");
  element.className = name;
  element.append(content);
  return element;
}

function make(name, text = "") {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
