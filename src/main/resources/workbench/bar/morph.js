// Makes one tree equal to another by changing only what differs, so that focus, scroll place and opened details stay.

/** Makes "from" like "to"; the element "kept" and what is in it are left alone. */
export function morph(from, to, kept) {
  if (from === kept || from.isEqualNode(to)) return;
  if (from.nodeName !== to.nodeName || from.nodeName === "SCRIPT") {
    from.replaceWith(document.importNode(to, true));
  } else if (from.nodeType !== Node.ELEMENT_NODE) {
    from.data = to.data;
  } else {
    attributes(from, to);
    children(from, to, kept);
  }
}

// Whether details are open is the reader's, not the server's.
function isReaders(element, name) {
  return name === "open" && element.nodeName === "DETAILS";
}

function attributes(from, to) {
  for (const { name } of [...from.attributes]) {
    if (!to.hasAttribute(name) && !isReaders(from, name)) from.removeAttribute(name);
  }
  for (const { name, value } of to.attributes) {
    if (from.getAttribute(name) !== value && !isReaders(from, name)) from.setAttribute(name, value);
  }
}

// What is equal at the beginning and at the end stays; between them, old and new are paired in their order.
function children(from, to, kept) {
  const old = [...from.childNodes];
  const now = [...to.childNodes];
  const same = (a, b) => a === kept ? b.nodeName === kept.nodeName : a.isEqualNode(b);
  while (old.length && now.length && same(old[0], now[0])) {
    old.shift();
    now.shift();
  }
  while (old.length && now.length && same(old.at(-1), now.at(-1))) {
    old.pop();
    now.pop();
  }
  const after = old.length ? old.at(-1).nextSibling : endOf(from, to, now);
  for (const node of now) {
    const match = old[0]?.nodeName === node.nodeName ? old.shift() : undefined;
    if (match) morph(match, node, kept);
    else from.insertBefore(document.importNode(node, true), old[0] ?? after);
  }
  old.filter(node => node !== kept).forEach(node => node.remove());
}

// Where new nodes go when no old one stood in their place: before those that stayed at the end.
function endOf(from, to, now) {
  if (now.length === 0) return null;
  const stayed = to.childNodes.length - [...to.childNodes].indexOf(now.at(-1)) - 1;
  return stayed === 0 ? null : from.childNodes[from.childNodes.length - stayed];
}
