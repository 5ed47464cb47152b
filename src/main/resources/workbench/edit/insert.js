// Puts an insertion where the cursor is, as one change that Undo takes back.
import { withoutMarks } from "./insertions.js";
import { endOfFrontMatter } from "./places.js";

/**
 * @param {import("@codemirror/view").EditorView} view
 * @param {import("./insertions.js").Insertion} insertion
 * @param {Record<string, string>} answers
 * @param {import("./insertions.js").Names} names
 */
export function insert(view, insertion, answers, names) {
  const { doc } = view.state;
  const { from, to } = insertion.inline ? inlinePlace(view.state) : blockPlace(view.state);
  const written = withoutMarks(insertion.write(answers, doc.sliceString(from, to).trim(), names));
  const [before, after] = insertion.inline ? [space(doc, from, to), ""] : emptyLines(doc, from, to);
  const start = from + before.length;
  view.dispatch({
    changes: { from, to, insert: before + written.text + after },
    selection: { anchor: start + written.from, head: start + written.to },
    scrollIntoView: true,
    userEvent: "input.insert",
  });
  view.focus();
}

/** The words that an insertion would take in. */
export const selectedWords = ({ state }) => state.sliceDoc(state.selection.main.from, state.selection.main.to);

function inlinePlace({ doc, selection: { main } }) {
  const start = endOfFrontMatter(doc);
  return main.from < start ? { from: start, to: start } : main;
}

/** Selected lines whole; without a selection, the place below the paragraph with the cursor. */
function blockPlace({ doc, selection: { main } }) {
  const start = endOfFrontMatter(doc);
  if (main.from < start) return { from: start, to: start };
  if (!main.empty) return { from: doc.lineAt(main.from).from, to: doc.lineAt(main.to).to };
  let line = doc.lineAt(main.head);
  if (line.text.trim() === "") return { from: line.from, to: line.to };
  while (line.number < doc.lines && doc.line(line.number + 1).text.trim() !== "") line = doc.line(line.number + 1);
  return { from: line.to, to: line.to };
}

/** A space, where a link would stick to the word before it. */
function space(doc, from, to) {
  return from === to && /[\p{L}\p{N},.]$/u.test(doc.sliceString(Math.max(0, from - 2), from)) ? " " : "";
}

function emptyLines(doc, from, to) {
  const before = doc.sliceString(0, from);
  const after = doc.sliceString(to);
  return [missing(/\n*$/.exec(before)[0], before), missing(/^\n*/.exec(after)[0], after)];
}

function missing(there, around) {
  return around === there ? "" : "\n".repeat(Math.max(0, 2 - there.length));
}
