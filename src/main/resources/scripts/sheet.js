// Copies and prints what was typed into a sheet. It stays in the fields of this page and goes with it: nothing is sent,
// stored or brought back.
const fields = [...document.querySelectorAll(".sheet textarea")];

function empty() {
  for (const field of fields) field.value = "";
}

function words(sheet) {
  return [...sheet.querySelectorAll("label")]
    .map(label => [label.textContent.trim(), label.querySelector("textarea").value.trim()])
    .filter(([, typed]) => typed)
    .map(lines => lines.join("\n"))
    .join("\n\n");
}

for (const sheet of document.querySelectorAll(".sheet")) {
  const tools = sheet.querySelector(".sheet__tools");
  const [copy, print] = tools.querySelectorAll("button");
  const status = tools.querySelector("[role=status]");
  tools.hidden = false;
  copy.hidden = !navigator.clipboard;
  copy.addEventListener("click", async () => {
    status.textContent = "";
    await navigator.clipboard.writeText(words(sheet));
    status.textContent = status.dataset.copied;
  });
  print.addEventListener("click", () => window.print());
}

// Fields grow with their words (CSS Basic User Interface 4, field-sizing). Where the browser cannot do that, paper would
// show the first lines only.
for (const field of fields) field.style.fieldSizing = "content";
addEventListener("beforeprint", () => {
  for (const field of fields) field.style.minHeight = field.scrollHeight + "px";
});

// The page is hidden as soon as the reader leaves it, and before the browser may keep it: nothing typed is left in it.
new MutationObserver(empty).observe(document.documentElement, { attributeFilter: ["hidden"] });
addEventListener("pagehide", empty);
empty();
