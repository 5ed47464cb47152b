// Completes what a text can refer to: names of the register, shared texts, pages, directives, and keys with their words.
import { insertions, withoutMarks } from "./insertions.js";
import { keysAround } from "./keys.js";
import { endOfFrontMatter } from "./places.js";

const places = [
  { before: /\(org:[\w-]*$/, of: names => names.organisations.map(named) },
  { before: /\(contact:[\w-]*$/, of: names => names.contacts.map(contact) },
  { before: /^::org\{id=[\w-]*$/, of: names => names.organisations.map(named) },
  { before: /^::action\[[^\]]*\]\{org=[\w-]*$/, of: names => names.organisations.map(named) },
  { before: /^::action\[[^\]]*\]\{page=[\w./-]*$/, of: names => names.pages.map(page) },
  { before: /^::snippet\{id=[\w-]*$/, of: names => names.snippets.map(named) },
  { before: /^::urgent\{contact=[\w-]*$/, of: names => names.contacts.map(contact) },
  { before: /\]\([\w./-]*$/, of: names => names.pages.map(page) },
];

const named = ({ id, label }) => ({ label: id, detail: label });
const contact = ({ id, label, text }) => ({ label: id, detail: text ?? label });
const page = ({ link, label }) => ({ label: link, detail: label });

/**
 * @param {string} file
 * @param {() => Promise<import("./insertions.js").Names>} readNames
 * @returns {import("@codemirror/autocomplete").CompletionSource}
 */
export function completions(file, readNames) {
  return async context => {
    if (file.endsWith(".yml") || context.pos < endOfFrontMatter(context.state.doc)) {
      return keysAt(context, await readNames());
    }
    const place = places.find(({ before }) => context.matchBefore(before));
    if (!place) return directivesAt(context);
    const typed = context.matchBefore(/[\w./-]*$/);
    return { from: typed.from, options: place.of(await readNames()), validFor: /^[\w./-]*$/ };
  };
}

/** In front matter and data files: the keys that may stand there, or the words behind one. */
function keysAt(context, { keys }) {
  const typed = context.matchBefore(/[\w-]*$/);
  const { text, from } = context.state.doc.lineAt(context.pos);
  const before = text.slice(0, typed.from - from);
  const [, indent, key] = /^(\s*(?:- )?)(?:(\w+):\s*\[?(?:[\w-]+,\s*)*)?$/.exec(before) ?? [];
  if (indent === undefined || (typed.text === "" && key === undefined && !context.explicit)) return null;
  const here = keysAround(keys, context.state.doc, context.state.doc.lineAt(context.pos).number, indent.length);
  const options = key === undefined ? here.map(asKey) : (here.find(one => one.name === key)?.values ?? []).map(asWord);
  return options.length === 0 ? null : { from: typed.from, options, validFor: /^[\w-]*$/ };
}

const asKey = ({ name, about }) => ({ label: name, detail: about, apply: `${name}: ` });
const asWord = word => ({ label: word });

/** Two colons at the beginning of a line offer what needs no question. */
function directivesAt(context) {
  const typed = context.matchBefore(/^:{2,}\s*[a-z]*$/);
  if (!typed) return null;
  const options = Object.values(insertions)
    .flat()
    .filter(({ fields, inline }) => !fields && !inline)
    .map(({ write, hint }) => ({ written: withoutMarks(write({}, "", undefined)), hint }))
    .filter(({ written }) => written.text.startsWith(":"))
    .map(({ written, hint }) => ({ label: written.text.split("\n")[0], detail: hint, apply: putIn(written) }));
  return { from: typed.from, options };
}

const putIn = written => (view, _, from, to) =>
  view.dispatch({
    changes: { from, to, insert: written.text },
    selection: { anchor: from + written.from, head: from + written.to },
    userEvent: "input.complete",
  });
