// Enter in a list or a box begins the next item; Enter in an empty item ends the list.

const item = /^(\s*)(?:([-*])|(\d+)([.)])|(>))(\s+)/;

/** @type {import("@codemirror/view").Command} */
export function continueList({ state, dispatch }) {
  const { main } = state.selection;
  const line = state.doc.lineAt(main.head);
  const mark = item.exec(line.text);
  if (!mark || !main.empty || main.head < line.from + mark[0].length) return false;
  dispatch(state.update(mark[0].length === line.text.length ? endList(state, line) : nextItem(state, main.head, mark)));
  return true;
}

/** An empty line in the place of the empty item, since words straight below an item would belong to it. */
function endList(state, line) {
  return {
    changes: { from: line.from, to: line.to, insert: state.lineBreak },
    selection: { anchor: line.from + state.lineBreak.length },
    userEvent: "input",
    scrollIntoView: true,
  };
}

function nextItem(state, head, [, indent, bullet, number, dot, box, space]) {
  const next = state.lineBreak + indent + (bullet ?? box ?? Number(number) + 1 + dot) + space;
  return {
    changes: { from: head, insert: next },
    selection: { anchor: head + next.length },
    userEvent: "input",
    scrollIntoView: true,
  };
}
