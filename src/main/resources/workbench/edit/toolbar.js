// The insert buttons: one stop for Tab, arrow keys inside, as the ARIA practices ask of a toolbar; and the questions
// that some of them ask first.
import { element } from "./elements.js";
import { insert, selectedWords } from "./insert.js";
import { insertions } from "./insertions.js";

const toolbar = document.querySelector("[role=toolbar]");
const box = toolbar.closest("details");
const wide = matchMedia("(min-width: 48rem)");
const dialog = document.querySelector("dialog[data-part=questions]");
const form = dialog.querySelector("form");

/**
 * @param {import("@codemirror/view").EditorView} view
 * @param {() => Promise<import("./insertions.js").Names>} readNames
 */
export function fillToolbar(view, readNames) {
  for (const [title, group] of Object.entries(insertions)) {
    const buttons = group.map(insertion => button(insertion, () => begin(view, insertion, readNames)));
    const members = element("div", "group", element("span", "group-title", title), ...buttons);
    members.setAttribute("role", "group");
    members.setAttribute("aria-label", title);
    toolbar.append(members);
  }
  stopAt(buttons()[0]);
  // On a narrow screen, or with large letters, the buttons would push the text away: there they are opened when wanted.
  const fold = () => (box.open = wide.matches);
  wide.addEventListener("change", fold);
  fold();
  box.hidden = false;
  toolbar.addEventListener("keydown", walk);
  toolbar.addEventListener("focusin", event => stopAt(event.target));
}

function button({ id, label, hint, fields }, press) {
  const made = element("button", "insert", fields ? `${label}…` : label);
  made.type = "button";
  made.title = hint;
  made.dataset.insert = id;
  made.addEventListener("click", press);
  return made;
}

const buttons = () => [...toolbar.querySelectorAll("button")];

function stopAt(one) {
  for (const other of buttons()) other.tabIndex = other === one ? 0 : -1;
}

function walk(event) {
  const all = buttons();
  const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: "first", End: "last" };
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const index = all.indexOf(event.target);
  const next = { first: 0, last: all.length - 1 }[step] ?? (index + step + all.length) % all.length;
  all[next].focus();
}

async function begin(view, insertion, readNames) {
  if (!insertion.fields) return insert(view, insertion, {}, undefined);
  const names = await readNames();
  ask(insertion, names, selectedWords(view), answers => insert(view, insertion, answers, names));
}

function ask(insertion, names, selected, answer) {
  form.querySelector("h2").textContent = `Insert: ${insertion.label}`;
  form.querySelector(".what").textContent = `${insertion.hint}.`;
  form
    .querySelector("[data-part=fields]")
    .replaceChildren(...insertion.fields.map(field => question(field, names, selected)));
  dialog.onclose = () => {
    if (dialog.returnValue === "insert") answer(Object.fromEntries(new FormData(form)));
  };
  dialog.returnValue = "";
  dialog.showModal();
  form.querySelector("select, input").focus();
}

function question(field, names, selected) {
  const control = field.choices ? choose(field.choices(names)) : element("input", "");
  control.name = field.name;
  if (!field.choices) {
    control.autocomplete = "off";
    control.value = field.takesSelection && !selected.includes("\n") ? selected : "";
    control.type = field.type ?? "text";
    control.required = field.type !== undefined;
    if (field.type === "url") control.pattern = "https://.+";
  }
  return element("label", "field", element("span", "", field.label), control);
}

function choose(choices) {
  const groups = grouped(choices);
  const select = element("select", "");
  for (const [title, members] of groups) {
    const options = members.map(({ value, label }) => new Option(label, value));
    if (title === "") select.append(...options);
    else {
      const group = element("optgroup", "", ...options);
      group.label = title;
      select.append(group);
    }
  }
  return select;
}

function grouped(choices) {
  const groups = new Map();
  for (const one of choices) groups.set(one.group ?? "", [...(groups.get(one.group ?? "") ?? []), one]);
  return groups;
}
