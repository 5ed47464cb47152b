// How long the text is, and how hard to read. It changes with every word, so it is there to be read and never announced.

const line = document.querySelector("[data-part=measure]");

/**
 * @param {number} words how many readers read
 * @param {number | null} grade the Flesch-Kincaid grade, where it can be told
 */
export function showMeasure(words, grade) {
  const length = `${words.toLocaleString("en-GB")} ${words === 1 ? "word" : "words"}`;
  line.textContent = grade === null ? `${length}.` : `${length}, reading level ${grade.toFixed(1)}.`;
}
