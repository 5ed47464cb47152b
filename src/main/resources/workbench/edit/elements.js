// Small things for building parts of the page.

/**
 * A new element.
 * @param {string} tag
 * @param {string} classes
 * @param {...(Node | string)} children
 */
export function element(tag, classes, ...children) {
  const made = document.createElement(tag);
  if (classes) made.className = classes;
  made.append(...children);
  return made;
}
