// Which lines two texts share, by the longest common subsequence of their lines (Hunt and McIlroy, 1976).

const around = 2;
const most = 2000;

/**
 * @param {string} theirs
 * @param {string} mine
 * @returns {{kind: "same" | "mine" | "theirs" | "skipped", text: string}[]} long runs of equal lines are shortened
 */
export function differences(theirs, mine) {
  return shortened(compare(theirs.split("\n"), mine.split("\n")));
}

function compare(theirs, mine) {
  let start = 0;
  while (start < theirs.length && start < mine.length && theirs[start] === mine[start]) start += 1;
  let end = 0;
  const longest = Math.min(theirs.length, mine.length) - start;
  while (end < longest && theirs.at(-1 - end) === mine.at(-1 - end)) end += 1;
  const middle = walk(theirs.slice(start, theirs.length - end), mine.slice(start, mine.length - end));
  return [...lines("same", mine.slice(0, start)), ...middle, ...lines("same", mine.slice(mine.length - end))];
}

const lines = (kind, texts) => texts.map(text => ({ kind, text }));

function walk(theirs, mine) {
  // Beyond that, a table of all pairs would keep the browser busy; whole texts are compared by eye then.
  if (theirs.length * mine.length > most * most) return [...lines("theirs", theirs), ...lines("mine", mine)];
  const common = table(theirs, mine);
  const result = [];
  let [i, j] = [0, 0];
  while (i < theirs.length || j < mine.length) {
    if (i < theirs.length && j < mine.length && theirs[i] === mine[j]) {
      result.push({ kind: "same", text: mine[j] });
      i += 1;
      j += 1;
    } else if (j === mine.length || (i < theirs.length && common[i + 1][j] >= common[i][j + 1])) {
      result.push({ kind: "theirs", text: theirs[i] });
      i += 1;
    } else {
      result.push({ kind: "mine", text: mine[j] });
      j += 1;
    }
  }
  return result;
}

/** How many lines the two have in common from each pair of places on. */
function table(theirs, mine) {
  const common = Array.from({ length: theirs.length + 1 }, () => new Uint16Array(mine.length + 1));
  for (let i = theirs.length - 1; i >= 0; i -= 1) {
    for (let j = mine.length - 1; j >= 0; j -= 1) {
      common[i][j] = theirs[i] === mine[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
    }
  }
  return common;
}

function shortened(all) {
  const near = all.map((_, index) => all.slice(Math.max(0, index - around), index + around + 1).some(differs));
  const result = [];
  let skipped = 0;
  all.forEach((line, index) => {
    if (near[index]) {
      if (skipped > 0) result.push(gap(skipped));
      skipped = 0;
      result.push(line);
    } else skipped += 1;
  });
  return skipped > 0 ? [...result, gap(skipped)] : result;
}

const differs = ({ kind }) => kind !== "same";
const gap = count => ({ kind: "skipped", text: count === 1 ? "1 equal line" : `${count} equal lines` });
