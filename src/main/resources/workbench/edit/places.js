// The server counts columns in code points, CodeMirror in UTF-16 units.

/**
 * The offset of a place; a place outside the text is moved to the nearest one inside.
 * @param {import("@codemirror/state").Text} doc
 * @param {number} line from 1
 * @param {number} column from 1, in code points
 */
export function offsetAt(doc, line, column) {
  const { from, text } = doc.line(Math.min(Math.max(line, 1), doc.lines));
  const before = Array.from(text).slice(0, Math.max(column, 1) - 1);
  return from + before.join("").length;
}

/**
 * Where a problem begins and ends; without an end, to the end of its word.
 * @param {import("@codemirror/state").Text} doc
 * @param {import("./server.js").Problem} problem
 */
export function rangeOf(doc, problem) {
  const from = offsetAt(doc, problem.line, problem.column);
  if (problem.endColumn) {
    return { from, to: Math.max(from, offsetAt(doc, problem.endLine ?? problem.line, problem.endColumn)) };
  }
  const rest = doc.lineAt(from).text.slice(from - doc.lineAt(from).from);
  return { from, to: from + (/^\S+/.exec(rest)?.[0].length ?? 0) };
}

/**
 * The place that an address such as `#L12C5` names.
 * @param {string} fragment
 * @returns {{line: number, column: number} | undefined}
 */
export function placeIn(fragment) {
  const found = /^#L(\d+)(?:C(\d+))?$/.exec(fragment);
  return found ? { line: Number(found[1]), column: Number(found[2] ?? 1) } : undefined;
}

/**
 * Where the front matter ends: behind the line that closes it, or at the end of the text where none does.
 * @param {import("@codemirror/state").Text} doc
 */
export function endOfFrontMatter(doc) {
  if (doc.line(1).text.trimEnd() !== "---") return 0;
  for (let number = 2; number <= doc.lines; number += 1) {
    if (doc.line(number).text.trimEnd() === "---") return doc.line(number).to;
  }
  return doc.length;
}

/**
 * The path of a file as a link in another file names it.
 * @param {string} from the file that holds the link
 * @param {string} to the file that it leads to
 */
export function relative(from, to) {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  while (here.length > 0 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return [...here.map(() => ".."), ...there].join("/");
}
