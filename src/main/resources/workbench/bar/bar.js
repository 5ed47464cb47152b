// Shows every saved file at once, in its place, and what is wrong over the last good page.
import { follow } from "./events.js";
import { Overlay } from "./overlay.js";
import { Renewal } from "./renewal.js";

const bar = document.querySelector("cairn-workbench");
const status = bar.shadowRoot.querySelector(".status");
const overlay = new Overlay(bar.shadowRoot, { hasPage: bar.dataset.version !== "", opens: bar.dataset.opens === "true" });
const renewal = new Renewal(bar);

follow({
  reload: ({ version }) => renewal.renew(version),
  problems: ({ problems }) => {
    const errors = problems.filter(problem => problem.severity === "error");
    overlay.show(errors);
    status.textContent = errors.length === 0 ? "Live" : "Live, last good text";
  },
  lost: () => { status.textContent = "Not connected: is the workbench running?"; },
});
