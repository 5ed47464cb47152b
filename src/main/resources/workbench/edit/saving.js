// The file on the disk, and the text that differs from it. The server refuses to write over a version that this editor
// has not seen; nothing that anybody wrote is lost then.
import { askAboutConflict } from "./conflict.js";
import { replaceText } from "./editor.js";
import { readFile, takeSaveBack, writeFile } from "./server.js";

export class Saving {
  #view;
  #path;
  #saved;
  #say;
  #under = Promise.resolve();

  /**
   * @param {import("@codemirror/view").EditorView} view
   * @param {{path: string, text: string, hash: string, canUndo: boolean}} opened
   * @param {(words: string, tone?: "good" | "bad") => void} say
   */
  constructor(view, opened, say) {
    this.#view = view;
    this.#path = opened.path;
    this.#saved = opened;
    this.#say = say;
  }

  get dirty() {
    return this.text !== this.#saved.text;
  }

  get text() {
    return this.#view.state.doc.toString();
  }

  get canTakeBack() {
    return this.#saved.canUndo && !this.dirty;
  }

  /** Writes the text to the file. Two saves in a row wait for each other. */
  save() {
    return this.#inTurn("The file was not saved.", async () => {
      const text = this.text;
      const answer = await writeFile(this.#path, text, this.#saved.hash);
      this.#saved = { ...this.#saved, ...answer, text };
      this.#say(`Saved at ${now()}.`, "good");
    });
  }

  /** Puts the text of the file before the last save back, on the disk too. */
  takeBack() {
    return this.#inTurn("The last save was not taken back.", async () => {
      const answer = await takeSaveBack(this.#path, this.#saved.hash);
      this.#load(answer);
      this.#say("The file is as it was before the last save.", "good");
    });
  }

  /** Puts the saved text back into the editor; Undo brings the other one again. */
  backToSaved() {
    replaceText(this.#view, this.#saved.text);
    this.#say("This is the saved text. Undo brings yours back.");
  }

  /** Looks whether somebody else changed the file. Where nothing is unsaved, the editor follows. */
  lookAgain() {
    return this.#inTurn("The file could not be read.", async () => {
      const found = await readFile(this.#path);
      if (found.hash === this.#saved.hash) return;
      if (this.dirty) this.#say("The file was changed elsewhere. Save to compare the two texts.", "bad");
      else {
        this.#load(found);
        this.#say("The file was changed elsewhere. This is the new text.");
      }
    });
  }

  #inTurn(failure, work) {
    this.#under = this.#under.then(work).catch(reason => this.#explain(failure, reason));
    return this.#under;
  }

  #explain(failure, reason) {
    this.#say(`${failure} ${reason.message}`, "bad");
    if (reason.status === 409) {
      askAboutConflict(this.text, reason.answer.text, {
        loadTheirs: () => this.#loadTheirs(reason.answer),
        saveMine: () => this.#saveMine(reason.answer),
        say: this.#say,
      });
    }
  }

  #loadTheirs(theirs) {
    this.#load(theirs);
    this.#say("This is the text of the file. Undo brings yours back.");
  }

  #saveMine({ hash }) {
    this.#saved = { ...this.#saved, hash };
    this.save();
  }

  #load({ text, hash, canUndo = this.#saved.canUndo }) {
    this.#saved = { ...this.#saved, text, hash, canUndo };
    replaceText(this.#view, text);
  }
}

const now = () => new Date().toLocaleTimeString("en-GB");
