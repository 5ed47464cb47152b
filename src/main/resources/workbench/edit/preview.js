// The page as readers would see it, beside its text. Scripts do not run in it.

const section = document.querySelector("[data-part=preview]");
const frame = section.querySelector("iframe");
const note = section.querySelector("[data-part=preview-note]");
let shownHead = "";
let shownHtml = null;

/**
 * Shows a page; where there is none to show, says so.
 * @param {string | null} html
 * @param {boolean} current whether it is the page of the text as it stands
 */
export function showPreview(html, current) {
  section.dataset.state = html === null ? "none" : current ? "current" : "old";
  note.textContent = note.dataset[section.dataset.state] ?? "";
  frame.hidden = html === null;
  if (html !== null && html !== shownHtml) draw(withoutScripts(html));
  shownHtml = html;
}

function withoutScripts(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  page.querySelectorAll("script").forEach(script => script.remove());
  return page;
}

/** Only the body is exchanged where it can be: nothing flashes, and the place that is read stays. */
function draw(page) {
  const head = page.head.innerHTML;
  const shown = frame.contentDocument;
  const top = shown?.scrollingElement?.scrollTop ?? 0;
  if (head === shownHead) {
    shown.documentElement.lang = page.documentElement.lang;
    shown.body.replaceWith(shown.adoptNode(page.body));
    shown.scrollingElement.scrollTop = top;
    return;
  }
  shownHead = "";
  frame.onload = () => ready(head, top);
  frame.srcdoc = `<!DOCTYPE html>${page.documentElement.outerHTML}`;
}

function ready(head, top) {
  shownHead = head;
  const page = frame.contentDocument;
  page.scrollingElement.scrollTop = top;
  page.addEventListener("click", follow);
}

/** A link to a part scrolls to it; any other opens beside, so that the text stays where it is. */
function follow(event) {
  const link = event.target.closest?.("a[href]");
  if (!link) return;
  event.preventDefault();
  const address = link.getAttribute("href");
  if (address.startsWith("#")) frame.contentDocument.getElementById(address.slice(1))?.scrollIntoView();
  else window.open(address, "_blank", "noopener");
}
