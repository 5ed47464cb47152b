// Shows every saved file at once, and what is wrong over the last good page.
const bar = document.querySelector("cairn-workbench");
const status = bar.shadowRoot.querySelector(".status");
const events = new EventSource("/~/events");
events.addEventListener("reload", event => {
  const { version } = JSON.parse(event.data);
  status.textContent = "Live";
  if (version !== bar.dataset.version) location.reload();
});
events.addEventListener("error", () => { status.textContent = "Not connected"; });
