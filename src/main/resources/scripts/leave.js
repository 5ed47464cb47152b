// Leaves at once, by the link or by Shift three times, and keeps the Back button from showing a page again.
const page = document.documentElement;
const link = document.getElementById("leave");
const status = document.getElementById("leave-status");
let presses = 0;
let alone = false;
let forget;
let place = 0;

// The one thing that is ever stored: that this tab left. Where storage is forbidden, the server's cookie does alone.
function left(change) {
  try {
    if (change === true) sessionStorage.setItem("left", "1");
    if (change === false) sessionStorage.removeItem("left");
    return sessionStorage.getItem("left") !== null;
  } catch {
    return false;
  }
}

function leave() {
  page.hidden = true;
  document.title = status.dataset.blank;
  left(true);
  location.replace(link.href);
}

function cameByBack() {
  return performance.getEntriesByType("navigation")[0]?.type === "back_forward";
}

function count() {
  presses += 1;
  clearTimeout(forget);
  forget = setTimeout(reset, 5000);
  if (presses === 3) leave();
  else status.textContent = presses === 1 ? status.dataset.once : status.dataset.twice;
}

function reset() {
  presses = 0;
  status.textContent = "";
}

link.addEventListener("click", event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  leave();
});

// Shift with another key is typing, not leaving.
addEventListener("keydown", event => {
  alone = event.key === "Shift";
  if (!alone) reset();
});
addEventListener("keyup", event => {
  if (event.key === "Shift" && alone) count();
});

// Hidden before the browser stores it, so that nothing of it is drawn, or read out, when Back brings it out again.
addEventListener("pagehide", () => {
  place = scrollY;
  page.hidden = true;
});
addEventListener("pageshow", event => {
  if (!event.persisted) return;
  if (left()) return leave();
  page.hidden = false;
  scrollTo(0, place);
});

if (left() && cameByBack()) leave();
else left(false);
