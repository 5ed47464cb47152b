// Somebody else changed the file while its text was changed here. Both texts are shown; neither is thrown away.
import { differences } from "./differences.js";
import { element } from "./elements.js";

const dialog = document.querySelector("dialog[data-part=conflict]");
const comparison = dialog.querySelector("[data-part=comparison]");
const signs = { same: "\u00a0", mine: "+", theirs: "−" };
const spoken = { mine: "Only yours: ", theirs: "Only in the file: " };

/**
 * @param {string} mine
 * @param {string} theirs
 * @param {{loadTheirs: () => void, saveMine: () => void, say: (words: string, tone?: string) => void}} ways
 */
export function askAboutConflict(mine, theirs, { loadTheirs, saveMine, say }) {
  comparison.replaceChildren(...differences(theirs, mine).map(line));
  const ways = {
    copy: () => copy(mine, say),
    theirs: () => finish(loadTheirs),
    mine: () => finish(saveMine),
    close: () => finish(() => say("Nothing was written. Your text is in the editor.")),
  };
  dialog.onclick = event => ways[event.target.value]?.();
  dialog.oncancel = () => ways.close();
  dialog.showModal();
}

function finish(way) {
  dialog.close();
  way();
}

async function copy(mine, say) {
  try {
    await navigator.clipboard.writeText(mine);
    say("Your text is in the clipboard.", "good");
    dialog.querySelector("[data-part=copied]").textContent = "Your text is in the clipboard.";
  } catch {
    dialog.querySelector("[data-part=copied]").textContent = "The browser did not allow it. Copy it in the editor.";
  }
}

function line({ kind, text }) {
  if (kind === "skipped") return element("li", "is-skipped", text);
  const words = element(kind === "mine" ? "ins" : kind === "theirs" ? "del" : "span", "", text || "\u00a0");
  const sign = element("span", "sign", signs[kind]);
  sign.setAttribute("aria-hidden", "true");
  return element("li", `is-${kind}`, sign, element("span", "visually-hidden", spoken[kind] ?? ""), words);
}
