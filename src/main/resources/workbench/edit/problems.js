// What is wrong with the text: a mark at each place in the editor, and a list below it that every keyboard reaches.
import { setDiagnostics } from "@codemirror/lint";
import { goTo } from "./editor.js";
import { element } from "./elements.js";
import { rangeOf } from "./places.js";

const names = { error: "Error", warning: "Warning", note: "Note" };
const section = document.querySelector("[data-part=problems]");
const list = section.querySelector("ol");
const count = section.querySelector("[role=status]");
const elsewhereList = section.querySelector("[data-part=elsewhere] ul");
let shown = "";

/**
 * Shows what the server found.
 * @param {import("@codemirror/view").EditorView} view
 * @param {import("./server.js").Problem[]} problems those of this file
 * @param {import("./server.js").Problem[]} everythingElsewhere those of other files
 */
export function showProblems(view, problems, everythingElsewhere) {
  // What is only worth knowing about other files is not said here.
  const elsewhere = everythingElsewhere.filter(problem => problem.severity !== "note");
  view.dispatch(setDiagnostics(view.state, problems.map(problem => diagnostic(view.state.doc, problem))));
  // Drawn anew only when it differs, so that somebody who stands in the list is not moved, or told the count again.
  const now = JSON.stringify([problems, elsewhere]);
  if (now === shown) return;
  shown = now;
  keepingFocus(() => list.replaceChildren(...problems.map(problem => listItem(view, problem))));
  elsewhereList.replaceChildren(...elsewhere.map(linkItem));
  elsewhereList.parentElement.hidden = elsewhere.length === 0;
  count.textContent = summary(problems, elsewhere);
  section.dataset.worst = worst(problems);
}

function diagnostic(doc, problem) {
  return {
    ...rangeOf(doc, problem),
    severity: problem.severity === "note" ? "info" : problem.severity,
    message: `${problem.message} ${problem.mend}`,
    renderMessage: () => element("div", "", element("p", "", problem.message), element("p", "mend", problem.mend)),
  };
}

function listItem(view, problem) {
  const button = element(
    "button",
    "place",
    element("span", "severity", names[problem.severity]),
    `, line ${problem.line}: `,
    problem.message,
  );
  button.type = "button";
  button.addEventListener("click", () => goTo(view, problem));
  const item = element("li", `problem is-${problem.severity}`, button, element("p", "mend", problem.mend));
  if (problem.why) item.append(element("details", "", element("summary", "", "Why this matters"), problem.why));
  return item;
}

function linkItem(problem) {
  const link = element("a", "", `${problem.file}, line ${problem.line}`);
  link.href = `/~/edit?file=${encodeURIComponent(problem.file)}#L${problem.line}C${problem.column}`;
  return element("li", `is-${problem.severity}`, link, ` ${names[problem.severity]}: ${problem.message}`);
}

function keepingFocus(draw) {
  const buttons = () => [...list.querySelectorAll("button")];
  const index = buttons().indexOf(document.activeElement);
  draw();
  if (index < 0) return;
  const now = buttons();
  (now[Math.min(index, now.length - 1)] ?? section).focus();
}

function summary(problems, elsewhere) {
  const parts = Object.keys(names)
    .map(severity => [problems.filter(problem => problem.severity === severity).length, severity])
    .filter(([number]) => number > 0)
    .map(([number, severity]) => `${number} ${severity}${number === 1 ? "" : "s"}`);
  const here = parts.length === 0 ? "No problems in this file." : `${parts.join(", ")}.`;
  return elsewhere.length === 0 ? here : `${here} ${elsewhere.length} in other files.`;
}

function worst(problems) {
  return Object.keys(names).find(severity => problems.some(problem => problem.severity === severity)) ?? "none";
}
