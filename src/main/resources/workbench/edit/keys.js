// Which keys may stand in a line of YAML: those of the file, or those that stand inside the key above.

/**
 * @typedef {object} Key
 * @property {string} name
 * @property {string} about
 * @property {string[]} values the words that may stand behind it; none where others may
 * @property {Key[]} inside
 */

/**
 * The keys that may stand in a line.
 * @param {Key[]} keys those of the file
 * @param {import("@codemirror/state").Text} doc
 * @param {number} number the line, from 1
 * @param {number} indent how far its key is moved in, with the hyphen of a list
 * @returns {Key[]}
 */
export function keysAround(keys, doc, number, indent) {
  return namesAbove(doc, number, indent).reduce(
    (around, name) => around.find(key => key.name === name)?.inside ?? [],
    keys,
  );
}

/** The keys that hold the line, the outermost first. */
function namesAbove(doc, number, indent) {
  const names = [];
  let inner = indent;
  for (let above = number - 1; above > 0 && inner > 0; above -= 1) {
    const [, space, name] = /^(\s*(?:- )?)(\w+):/.exec(doc.line(above).text) ?? [];
    if (space !== undefined && space.length < inner) {
      names.unshift(name);
      inner = space.length;
    }
  }
  return names;
}
