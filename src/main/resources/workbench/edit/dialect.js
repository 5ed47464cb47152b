// The colours of the dialect: front matter, headings, directives, boxes, links. It reads a line at a time and decides
// nothing; what is right or wrong is the server's to say.
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { Tag } from "@lezer/highlight";

const names = ["mark", "key", "heading", "directive", "value", "link", "address", "strong", "stress", "code", "name"];
const tags = Object.fromEntries(names.map(name => [name, Tag.define()]));

/** @typedef {{place: "start" | "front" | "text" | "code", fence: string, line: "" | "heading" | "directive"}} State */

function frontMatter(stream, state) {
  if (stream.sol() && stream.match(/^---\s*$/)) {
    state.place = "text";
    return "mark";
  }
  if (stream.match(/^\s+#.*/)) return "mark";
  if (stream.match(/^\s*(- )?[\w-]+(?=:)/)) return "key";
  stream.match(/^:?[^:#]+/) ?? stream.next();
  return null;
}

function codeBlock(stream, state) {
  if (stream.sol() && stream.string.trim().startsWith(state.fence)) state.place = "text";
  stream.skipToEnd();
  return "code";
}

function lineStart(stream, state) {
  const fence = stream.match(/^(`{3,}|~{3,}).*/);
  if (fence) {
    state.place = "code";
    state.fence = fence[1];
    return "code";
  }
  if (stream.match(/^#{1,6}(?= )/)) {
    state.line = "heading";
    return "mark";
  }
  if (stream.match(/^:{2,}\s*[\w-]*/)) {
    state.line = "directive";
    return "directive";
  }
  if (stream.match(/^>\s?\[![A-Za-z]+\]/)) return "directive";
  if (stream.match(/^\*\[[^\]]+\]:/)) return "name";
  if (stream.match(/^(>|\s*[-*]\s|\s*\d+\.\s|\|)/)) return "mark";
  return undefined;
}

function inDirective(stream) {
  if (stream.match(/^\[[^\]]*\]?/)) return "link";
  if (stream.match(/^[\w-]+(?==)/)) return "key";
  if (stream.match(/^=("[^"]*"?|[^\s}]+)/)) return "value";
  if (stream.match(/^\s+|^[^\s[{}=]+/)) return null;
  stream.next();
  return "mark";
}

function inText(stream, state) {
  if (stream.match(/^\\./)) return "mark";
  if (stream.match(/^`[^`]+`/)) return "code";
  if (stream.match(/^\*\*[^*]+\*\*/)) return "strong";
  if (stream.match(/^\*[^*\s][^*]*\*/)) return "stress";
  if (stream.match(/^\[[^\]]*\](?=\()/)) return "link";
  if (stream.match(/^\([\w:./#?=&%~+-]+\)/)) return "address";
  if (stream.match(/^\{#[^}]*\}/)) return "name";
  if (stream.match(/^\|/)) return "mark";
  stream.match(/^[^\\`*[({|]+/) ?? stream.next();
  return state.line === "heading" ? "heading" : null;
}

/** A page begins with its front matter; a register's file is front matter all through. */
const language = file =>
  StreamLanguage.define({
    name: "cairn",
    tokenTable: tags,
    startState: () => ({ place: file.endsWith(".yml") ? "front" : "start", fence: "", line: "" }),
    token(stream, state) {
      if (state.place === "start") {
        state.place = stream.match(/^---\s*$/) ? "front" : "text";
        if (state.place === "front") return "mark";
      }
      if (state.place === "front") return frontMatter(stream, state);
      if (state.place === "code") return codeBlock(stream, state);
      if (stream.sol()) {
        state.line = "";
        const mark = lineStart(stream, state);
        if (mark) return mark;
      }
      return state.line === "directive" ? inDirective(stream) : inText(stream, state);
    },
  });

/** The language of a file and its colours, whose values stand in _marks.scss. */
export const dialect = file => [
  language(file),
  syntaxHighlighting(HighlightStyle.define(names.map(name => ({ tag: tags[name], class: `is-${name}` })))),
];
