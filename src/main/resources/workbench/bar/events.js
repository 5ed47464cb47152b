// What the workbench tells its open pages (HTML Standard, section 9.2).

/** Calls the handler of each event with what was sent, while somebody looks at the page. */
export function follow(handlers) {
  let source;

  function open() {
    source?.close();
    source = new EventSource("/~/events");
    source.addEventListener("reload", event => handlers.reload(JSON.parse(event.data)));
    source.addEventListener("problems", event => handlers.problems(JSON.parse(event.data)));
    source.addEventListener("error", () => handlers.lost());
  }

  // A browser opens few connections to one server, and each page that listens holds one: hidden tabs let go.
  function attend() {
    if (document.visibilityState === "visible") open();
    else source?.close();
  }

  document.addEventListener("visibilitychange", attend);
  addEventListener("pageshow", event => { if (event.persisted) attend(); });
  attend();
}
