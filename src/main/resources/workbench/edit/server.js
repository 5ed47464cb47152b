// What the editor asks of the workbench. Each request carries the token of the page, which other sites cannot know.

/**
 * @typedef {object} Problem
 * @property {"error" | "warning" | "note"} severity
 * @property {string} code
 * @property {string} file
 * @property {number} line from 1
 * @property {number} column from 1, in code points
 * @property {number} [endLine]
 * @property {number} [endColumn]
 * @property {string} message
 * @property {string} mend
 * @property {string} [why]
 */

const token = document.querySelector("meta[name=workbench-token]").content;

/** A request that the workbench answered with a refusal. */
export class Refusal extends Error {
  /**
   * @param {number} status
   * @param {{message?: string, text?: string, hash?: string}} answer
   */
  constructor(status, answer) {
    super(answer.message ?? `The workbench answered ${status}.`);
    this.status = status;
    this.answer = answer;
  }
}

async function ask(method, path, body, signal) {
  const headers = { "X-Cairn-Token": token };
  if (body) headers["Content-Type"] = "application/json";
  const response = await fetch(path, { method, headers, signal, body: body && JSON.stringify(body) });
  if (!response.ok) throw new Refusal(response.status, await response.json().catch(() => ({})));
  return response.json();
}

/** The file as it lies on the disk: `{path, text, hash, address, canUndo}`. */
export const readFile = path => ask("GET", `/~/api/file?path=${encodeURIComponent(path)}`);

/** Writes a text over the version with that hash: `{hash, problems, elsewhere, canUndo}`. */
export const writeFile = (path, text, hash) => ask("PUT", "/~/api/file", { path, text, hash });

/** Takes the last save back: `{text, hash, problems, elsewhere, canUndo}`. */
export const takeSaveBack = (path, hash) => ask("POST", "/~/api/undo", { path, hash });

/** The page with that text, what is wrong with it, and how hard it is: `{html, current, problems, elsewhere, words, grade}`. */
export const readPreview = (path, text, signal) => ask("POST", "/~/api/preview", { path, text }, signal);

/** What a file can refer to, and the keys that it can have: `{organisations, contacts, snippets, pages, keys}`. */
export const readNames = path => ask("GET", `/~/api/names?file=${encodeURIComponent(path)}`);
