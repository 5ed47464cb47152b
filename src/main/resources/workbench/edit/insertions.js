// What the insert buttons put into the text. A part of it is marked: it is selected afterwards, so that typing replaces
// it. Words that were selected before take the place of the examples.

/**
 * @typedef {object} Insertion
 * @property {string} id
 * @property {string} label what the button says
 * @property {string} hint what it makes
 * @property {boolean} [inline] stands inside a sentence; everything else gets empty lines around it
 * @property {Field[]} [fields] what is asked first
 * @property {(answers: Record<string, string>, selected: string, names: Names) => string} write
 *
 * @typedef {object} Field
 * @property {string} name
 * @property {string} label
 * @property {"url"} [type] where the words have a form, and are needed
 * @property {boolean} [takesSelection] the words that were selected are its value at first
 * @property {(names: Names) => Choice[]} [choices] without them, the field is for words
 *
 * @typedef {{value: string, label: string, group?: string}} Choice
 *
 * @typedef {object} Names what a text can refer to, and the keys that its file can have
 * @property {{id: string, label: string}[]} organisations
 * @property {{id: string, label: string, organisation: string, text: string}[]} contacts
 * @property {{id: string, label: string}[]} snippets
 * @property {{file: string, label: string, address: string, link: string}[]} pages with the link as seen from this file
 * @property {import("./keys.js").Key[]} keys
 */

// Two characters for private use, which no text holds.
const [opening, closing] = ["\u{E000}", "\u{E001}"];
const mark = words => opening + words + closing;

/** What was written without the marks, and what stood between them. */
export function withoutMarks(written) {
  const from = written.indexOf(opening);
  const text = written.replace(opening, "").replace(closing, "");
  return from < 0 ? { text, from: text.length, to: text.length } : { text, from, to: written.indexOf(closing) - 1 };
}

const linesOf = selected => selected.split("\n").filter(line => line.trim() !== "");

/** Each selected line, or each example, behind its mark. */
function items(selected, examples, prefix) {
  const chosen = linesOf(selected);
  const lines = (chosen.length > 0 ? chosen : examples).map((line, index) => [prefix(index), line]);
  return lines.map(([before, line], index) => before + (index === 0 ? mark(line) : line)).join("\n");
}

const bullets = (selected, ...examples) => items(selected, examples, () => "- ");
const numbered = (selected, ...examples) => items(selected, examples, index => `${index + 1}. `);
const quoted = (selected, ...examples) => items(selected, examples, () => "> ");
const fenced = (name, body) => `::: ${name}\n\n${body}\n\n:::`;

const boxes = {
  NOTE: "Note",
  TIP: "Tip",
  IMPORTANT: "Important",
  WARNING: "Warning",
  CAUTION: "Take care",
};
const audiences = {
  "under-18": "People under 18",
  adults: "Adults",
  parents: "Parents and carers",
  everyone: "Everyone",
  more: "More help",
};

const choicesOf = words => () => Object.entries(words).map(([value, label]) => ({ value, label }));
const organisations = names => names.organisations.map(({ id, label }) => ({ value: id, label }));
const snippets = names => names.snippets.map(({ id, label }) => ({ value: id, label: label || id }));
const pages = names => names.pages.map(({ link, label }) => ({ value: link, label }));
const contacts = names =>
  names.contacts.map(({ id, label, text, organisation }) => ({
    value: id,
    label: label === text ? label : `${label}: ${text}`,
    group: names.organisations.find(one => one.id === organisation)?.label ?? organisation,
  }));

const nameOf = (names, id) => names.organisations.find(one => one.id === id)?.label ?? id;
const textOf = (names, id) => names.contacts.find(one => one.id === id)?.text ?? id;
const titleOf = (names, link) => names.pages.find(one => one.link === link)?.label ?? link;

const choice = (name, label, choices) => ({ name, label, choices });
const words = (name, label) => ({ name, label });
const linkWords = { name: "text", label: "Words of the link", takesSelection: true };

const text = [
  {
    id: "heading",
    label: "Heading",
    hint: "The heading of a part, with a short name for links",
    fields: [{ name: "title", label: "Words of the heading", takesSelection: true }, words("id", "Short name for links")],
    write: ({ title, id }) => `## ${mark(title || "Title")} {#${shortName(id || title) || "name"}}\n\nText.`,
  },
  { id: "list", label: "List", hint: "A list with bullets", write: (_, selected) => bullets(selected, "One", "Two") },
  {
    id: "strong",
    label: "Strong",
    hint: "Words that matter more than those around them",
    inline: true,
    write: (_, selected) => `**${mark(selected || "words")}**`,
  },
  {
    id: "table",
    label: "Table",
    hint: "A table with headings for its columns and rows",
    write: () => `| ${mark("What")} | Who |\n| --- | --- |\n| # One | two |\n| # Three | four |`,
  },
  {
    id: "abbreviation",
    label: "Abbreviation",
    hint: "The long form of a short word on this page",
    fields: [
      { name: "short", label: "Short form, as it stands on the page", takesSelection: true },
      words("long", "Long form"),
    ],
    write: ({ short, long }) => `*[${short || "SHORT"}]: ${mark(long || "Long form")}`,
  },
];

const parts = [
  {
    id: "box",
    label: "Box",
    hint: "A box with a label",
    fields: [choice("kind", "Kind of box", choicesOf(boxes))],
    write: ({ kind }, selected) => `> [!${kind}]\n${quoted(selected, "Text")}`,
  },
  {
    id: "steps",
    label: "Steps",
    hint: "Steps to take one after the other",
    write: (_, selected) => fenced("steps", numbered(selected, "First step.", "Second step.")),
  },
  {
    id: "do",
    label: "Do",
    hint: "A list of things to do",
    write: (_, selected) => fenced("do", bullets(selected, "Something to do.")),
  },
  {
    id: "dont",
    label: "Do not",
    hint: "A list of things not to do",
    write: (_, selected) => fenced("dont", bullets(selected, "Do not do this.")),
  },
  {
    id: "example",
    label: "Example",
    hint: "A message as a criminal might write it",
    write: (_, selected) => fenced("example", mark(selected || "The message")),
  },
  {
    id: "sheet",
    label: "Sheet",
    hint: "Fields to fill in on the screen or on paper; nothing typed is sent or kept",
    write: (_, selected) => fenced("sheet", bullets(selected, "The dates", "Their user names")),
  },
  {
    id: "show",
    label: "Card to show",
    hint: "A few words in large letters, to show instead of speaking",
    write: (_, selected) => fenced("show", mark(selected || "Please help me.")),
  },
  {
    id: "details",
    label: "Details",
    hint: "A line that opens; nothing urgent goes in here",
    fields: [words("title", "The line that opens it")],
    write: ({ title }, selected) => fenced(`details ${title || "Title"}`, mark(selected || "Text")),
  },
];

const register = [
  {
    id: "organisation-link",
    label: "Organisation",
    hint: "The name of an organisation in a sentence, linked",
    inline: true,
    fields: [choice("id", "Organisation", organisations)],
    write: ({ id }, _, names) => `[${nameOf(names, id)}](org:${id})`,
  },
  {
    id: "contact-link",
    label: "Number",
    hint: "A number or address of the register in a sentence, linked",
    inline: true,
    fields: [choice("id", "Number or address", contacts)],
    write: ({ id }, _, names) => `[${textOf(names, id)}](contact:${id})`,
  },
  {
    id: "organisation-card",
    label: "Card",
    hint: "The card of one organisation",
    fields: [choice("id", "Organisation", organisations)],
    write: ({ id }) => `::org{id=${id}}`,
  },
  {
    id: "organisation-cards",
    label: "Cards",
    hint: "The cards of all who help one group",
    fields: [choice("audience", "Who wants help", choicesOf(audiences))],
    write: ({ audience }) => `::orgs{audience=${audience}}`,
  },
  {
    id: "urgent",
    label: "Urgent help",
    hint: "A strong box with one number",
    fields: [choice("id", "Number", contacts)],
    write: ({ id }) => `::urgent{contact=${id}}`,
  },
];

const links = [
  {
    id: "page-link",
    label: "Page",
    hint: "A link to another page",
    inline: true,
    fields: [choice("page", "Page", pages), linkWords],
    write: ({ page, text }, _, names) => `[${mark(text || titleOf(names, page))}](${page})`,
  },
  {
    id: "site-link",
    label: "Other site",
    hint: "A link to another site",
    inline: true,
    fields: [{ name: "address", label: "Address, beginning with https://", type: "url" }, linkWords],
    write: ({ address, text }) => `[${mark(text || "name of the site")}](${address})`,
  },
  {
    id: "page-action",
    label: "Page button",
    hint: "A link to a page that looks like a button",
    fields: [choice("page", "Page", pages), linkWords],
    write: ({ page, text }, _, names) => `::action[${mark(text || titleOf(names, page))}]{page=${page}}`,
  },
  {
    id: "organisation-action",
    label: "Organisation button",
    hint: "A link to an organisation that looks like a button",
    fields: [choice("id", "Organisation", organisations), linkWords],
    write: ({ id, text }, _, names) => `::action[${mark(text || `Go to ${nameOf(names, id)}`)}]{org=${id}}`,
  },
  {
    id: "snippet",
    label: "Shared text",
    hint: "A text that several pages share",
    fields: [choice("id", "Shared text", snippets)],
    write: ({ id }) => `::snippet{id=${id}}`,
  },
];

/** @type {Record<string, Insertion[]>} in the order of the toolbar, by group */
export const insertions = { Text: text, Parts: parts, Register: register, Links: links };

/** A name for links, made of a heading's words: small letters, digits and hyphens. */
export function shortName(title) {
  const plain = (title ?? "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
