// Completes what a text can refer to: names of the register, shared texts, pages, directives and front matter keys.
import { insertions, withoutMarks } from "./insertions.js";
import { endOfFrontMatter } from "./places.js";

/** Each key of the front matter; a test holds them to those that the server knows. */
const keys = {
  id: "a name of its own, which stays when the file is renamed",
  title: "the title of the page",
  nav_title: "a shorter title for lists",
  description: "what the page is about, for search engines",
  order: "its place among its neighbours",
  status: "draft, or published",
  publish_at: "when readers see it first",
  expire_at: "when readers see it no more",
  reviewed: "who read it over, and when",
  review_in: "how long the review holds",
  owner: "who answers for it",
  audience: "whom it speaks to",
  redirects_from: "older addresses of the page",
  gone: "what readers get once it is taken away",
};

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
 * @param {() => Promise<import("./insertions.js").Names>} readNames
 * @returns {import("@codemirror/autocomplete").CompletionSource}
 */
export function completions(readNames) {
  return async context => {
    if (context.pos < endOfFrontMatter(context.state.doc)) return keysAt(context);
    const place = places.find(({ before }) => context.matchBefore(before));
    if (!place) return directivesAt(context);
    const typed = context.matchBefore(/[\w./-]*$/);
    return { from: typed.from, options: place.of(await readNames()), validFor: /^[\w./-]*$/ };
  };
}

function keysAt(context) {
  const typed = context.matchBefore(/^[a-z_]*$/);
  if (!typed || (typed.text === "" && !context.explicit)) return null;
  const options = Object.entries(keys).map(([key, detail]) => ({ label: key, detail, apply: `${key}: ` }));
  return { from: typed.from, options, validFor: /^[a-z_]*$/ };
}

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
