// The editor's page: puts its parts together.
import { redo, redoDepth, undo, undoDepth } from "@codemirror/commands";
import { completions } from "./completion.js";
import { goTo, replaceText, replaceWithEditor } from "./editor.js";
import { keep, kept } from "./keeping.js";
import { showMeasure } from "./measure.js";
import { placeIn, relative } from "./places.js";
import { showPreview } from "./preview.js";
import { showProblems } from "./problems.js";
import { Saving } from "./saving.js";
import { readFile, readNames, readPreview } from "./server.js";
import { fillToolbar } from "./toolbar.js";

/** How long after the last key the text is checked. */
const pause = 300;

const main = document.querySelector("main");
const { file, line, column } = main.dataset;
const status = document.querySelector("[data-part=status]");
const buttons = Object.fromEntries([...document.querySelectorAll("[data-do]")].map(one => [one.dataset.do, one]));
const title = document.title;

let timer;
let asking = new AbortController();

const opened = await readFile(file);
const view = replaceWithEditor(document.querySelector("textarea"), {
  file,
  text: opened.text,
  complete: completions(file, names),
  onUpdate,
});
const saving = new Saving(view, opened, say);
const ways = {
  save: () => saving.save(),
  undo: () => undo(view),
  redo: () => redo(view),
  back: () => saving.backToSaved(),
  "take-back": () => saving.takeBack(),
};

/** Says what happened, once and politely. */
function say(words, tone = "") {
  status.textContent = words;
  status.dataset.tone = tone;
  showState();
}

async function names() {
  const all = await readNames(file);
  return { ...all, pages: all.pages.map(page => ({ ...page, link: relative(file, page.file) })) };
}

function onUpdate(update) {
  if (!update.docChanged) return;
  document.body.dataset.looked = "no";
  lookIn(pause);
  queueMicrotask(showState);
}

function lookIn(milliseconds) {
  clearTimeout(timer);
  timer = setTimeout(look, milliseconds);
}

/** Asks how the page looks now and what is wrong with it. An answer to an older text is dropped. */
async function look() {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  try {
    const { html, current, problems, elsewhere, words, grade } = await readPreview(file, saving.text, signal);
    if (signal.aborted) return;
    showProblems(view, problems, elsewhere);
    showPreview(html, current);
    showMeasure(words, grade);
    document.body.dataset.looked = "yes";
  } catch (reason) {
    if (!signal.aborted) say(`The text could not be checked. ${reason.message}`, "bad");
  }
}

function showState() {
  keep(file, saving.dirty ? saving.text : null);
  document.title = saving.dirty ? `Not saved: ${title}` : title;
  document.body.dataset.state = saving.dirty ? "changed" : "saved";
  usable(buttons.save, saving.dirty);
  usable(buttons.back, saving.dirty);
  usable(buttons.undo, undoDepth(view.state) > 0);
  usable(buttons.redo, redoDepth(view.state) > 0);
  usable(buttons["take-back"], saving.canTakeBack);
}

/** A button that does nothing now keeps its place in the order of Tab, so that the focus is not lost on it. */
function usable(button, is) {
  button.setAttribute("aria-disabled", String(!is));
}

function goToAddress() {
  const place = placeIn(location.hash) ?? { line: Number(line), column: Number(column) };
  if (place.line > 0) goTo(view, place);
}

document.addEventListener("click", event => {
  const button = event.target.closest?.("[data-do]");
  if (button?.getAttribute("aria-disabled") === "false") ways[button.dataset.do]();
});
document.addEventListener("keydown", event => {
  if (event.key !== "s" || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
  event.preventDefault();
  saving.save();
});
addEventListener("beforeunload", event => {
  if (saving.dirty) event.preventDefault();
});
addEventListener("hashchange", goToAddress);
/** The content changed, by this editor or by anything else. */
async function follow() {
  await saving.lookAgain();
  lookIn(0);
}

const events = new EventSource("/~/events");
events.addEventListener("reload", follow);
events.addEventListener("problems", follow);

const unsaved = kept(file);
if (file.endsWith(".md")) fillToolbar(view, names);
showState();
if (unsaved !== null && unsaved !== opened.text) {
  replaceText(view, unsaved);
  say("These are the words that you had not saved. Back to saved puts them away.");
}
goToAddress();
look();
