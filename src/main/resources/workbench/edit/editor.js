// CodeMirror with the parts that a page of guidance needs. Tab is not bound: it leaves the editor, as in any text field.
import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import {
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { dialect } from "./dialect.js";
import { continueList } from "./lists.js";
import { offsetAt } from "./places.js";

/**
 * Puts an editor in the place of the plain text area.
 * @param {HTMLTextAreaElement} area
 * @param {object} options
 * @param {string} options.file
 * @param {string} options.text
 * @param {import("@codemirror/autocomplete").CompletionSource} options.complete
 * @param {(update: import("@codemirror/view").ViewUpdate) => void} options.onUpdate
 * @returns {EditorView}
 */
export function replaceWithEditor(area, { file, text, complete, onUpdate }) {
  const state = EditorState.create({
    doc: text,
    extensions: [
      EditorView.cspNonce.of(document.querySelector("script[type=importmap]").nonce),
      lineNumbers(),
      lintGutter(),
      highlightSpecialChars(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      highlightSelectionMatches(),
      history(),
      dialect(file),
      search({ top: true }),
      autocompletion({ override: [complete], icons: false }),
      EditorView.lineWrapping,
      EditorView.inputHandler.of(typeBehindCursor),
      EditorView.contentAttributes.of({
        "aria-label": area.getAttribute("aria-label"),
        "aria-describedby": area.getAttribute("aria-describedby"),
        lang: "en-GB",
        spellcheck: "true",
        // Focusable in any case; said so as well, for tools that look for it.
        tabindex: "0",
      }),
      keymap.of([
        { key: "Enter", run: continueList },
        // F8 and Shift+F8 walk through the problems. The panel is left out: the list below the editor is ours.
        ...lintKeymap.filter(binding => binding.key === "F8"),
        ...completionKeymap,
        ...searchKeymap,
        ...historyKeymap,
        ...defaultKeymap,
      ]),
      EditorView.updateListener.of(onUpdate),
    ],
  });
  const view = new EditorView({ state });
  area.replaceWith(view.dom);
  return view;
}

/**
 * Words that are typed at the cursor always push it along. Chromium sometimes tells of the new letter before it has moved
 * the cursor, and CodeMirror then leaves it behind: the next letters would come to stand before that one.
 */
function typeBehindCursor(view, from, to, text) {
  const { main } = view.state.selection;
  if (view.composing || view.state.readOnly || !main.empty || from !== to || from !== main.head) return false;
  view.dispatch({
    changes: { from, insert: text },
    selection: { anchor: from + view.state.toText(text).length },
    userEvent: "input.type",
    scrollIntoView: true,
  });
  return true;
}

/** Replaces the whole text as one change, which Undo takes back. */
export function replaceText(view, text) {
  const old = view.state.doc.toString();
  if (old === text) return;
  const shorter = Math.min(old.length, text.length);
  let start = 0;
  while (start < shorter && old[start] === text[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end += 1;
  view.dispatch({
    changes: { from: start, to: old.length - end, insert: text.slice(start, text.length - end) },
    userEvent: "input.replace",
  });
}

/** Puts the cursor at a place and shows it. */
export function goTo(view, { line, column }) {
  const anchor = offsetAt(view.state.doc, line, column);
  view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
  view.focus();
}
