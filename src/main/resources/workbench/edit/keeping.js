// Keeps unsaved words in this tab, so that a restart of the workbench or of the browser loses none.

const storage = file => `unsaved ${file}`;

/**
 * Keeps a text, or forgets the one that was kept.
 * @param {string} file
 * @param {string | null} text null where everything is saved
 */
export function keep(file, text) {
  try {
    if (text === null) sessionStorage.removeItem(storage(file));
    else sessionStorage.setItem(storage(file), text);
  } catch {
    // Storage is full or forbidden: the question on leaving is left.
  }
}

/** The text that was kept, or null. */
export function kept(file) {
  try {
    return sessionStorage.getItem(storage(file));
  } catch {
    return null;
  }
}
