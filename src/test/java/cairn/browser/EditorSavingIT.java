package cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Saving writes the file, never over a text that the editor has not seen; no word of anybody is lost. */
class EditorSavingIT extends EditorTest {

    private static final String MINE = "My own sentence.";
    private static final String THEIRS = "Their sentence.";

    @Test
    void savingWritesTheFile() {
        write("\n\n" + MINE);
        assertThat(browser.driver().getTitle()).startsWith("Not saved");
        browser.find("[data-do=save]").click();

        untilSaid(".status", "Saved at");
        assertThat(site.read(GUIDE)).endsWith("\n\n" + MINE);
        browser.until("!document.title.startsWith('Not saved')");
    }

    @Test
    void controlAndSSaveFromTheText() {
        typeAtTheEnd("\n\n" + MINE, Keys.chord(Keys.CONTROL, "s"));

        untilSaid(".status", "Saved at");
        assertThat(site.read(GUIDE)).contains(MINE);
    }

    @Test
    void whatWasSavedCanBeTakenBack() {
        String before = site.read(GUIDE);
        typeAtTheEnd("\n\n" + MINE, Keys.chord(Keys.CONTROL, "s"));
        untilSaid(".status", "Saved at");

        browser.find("[data-do=take-back]").click();

        untilSaid(".status", "as it was before");
        assertThat(site.read(GUIDE)).isEqualTo(before);
        assertThat(text()).doesNotContain(MINE);
    }

    @Test
    void backToSavedIsOneUndo() {
        write("\n\n" + MINE);
        browser.find("[data-do=back]").click();
        untilSaid(".status", "saved text");
        assertThat(text()).doesNotContain(MINE);

        browser.find("[data-do=undo]").click();

        untilTheTextHas(MINE);
    }

    @Test
    void aConflictIsRefusedAndBothTextsShown() {
        String theirs = conflict();

        assertThat(site.read(GUIDE)).isEqualTo(theirs);
        assertThat(browser.find(".comparison .is-mine").getText()).contains(MINE);
        assertThat(browser.find(".comparison .is-theirs").getText()).contains(THEIRS);
        assertThat(text()).contains(MINE);
    }

    @Test
    void theirTextCanBeTakenAndMineBroughtBack() {
        String theirs = conflict();
        choose("theirs");
        untilTheTextHas(THEIRS);
        assertThat(text()).doesNotContain(MINE);
        assertThat(site.read(GUIDE)).isEqualTo(theirs);

        browser.find("[data-do=undo]").click();

        untilTheTextHas(MINE);
        typeAtTheEnd(Keys.chord(Keys.CONTROL, "s"));
        untilSaid(".status", "Saved at");
        assertThat(site.read(GUIDE)).contains(MINE).doesNotContain(THEIRS);
    }

    @Test
    void mineCanBeSavedOverTheirsAndThatTakenBack() {
        String theirs = conflict();
        choose("mine");
        untilSaid(".status", "Saved at");
        assertThat(site.read(GUIDE)).contains(MINE).doesNotContain(THEIRS);

        browser.find("[data-do=take-back]").click();

        untilSaid(".status", "as it was before");
        assertThat(site.read(GUIDE)).isEqualTo(theirs);
    }

    @Test
    void goingOnAfterAConflictWritesNothing() {
        String theirs = conflict();
        choose("close");

        untilSaid(".status", "Nothing was written");
        assertThat(text()).contains(MINE);
        assertThat(site.read(GUIDE)).isEqualTo(theirs);
    }

    @Test
    void aFileThatChangesElsewhereIsFollowed() {
        site.write(GUIDE, site.read(GUIDE) + "\n" + THEIRS + "\n");

        untilTheTextHas(THEIRS);
        untilSaid(".status", "changed elsewhere");
        untilThePreviewShows(THEIRS);
    }

    @Test
    void unsavedWordsAreKeptWhereTheFileChangesElsewhere() {
        write("\n\n" + MINE);
        site.write(GUIDE, site.read(GUIDE) + "\n" + THEIRS + "\n");

        untilSaid(".status", "changed elsewhere");
        assertThat(text()).contains(MINE).doesNotContain(THEIRS);
    }

    /** Somebody types on while an answer is on its way: that answer is dropped, and nothing is told of it. */
    @Test
    void anAnswerThatIsDroppedHalfwayIsNoFailure() {
        browser.driver().executeScript("""
                const ask = window.fetch;
                window.fetch = (path, { signal, ...rest }) => {
                  if (!path.endsWith('/preview')) return ask(path, { signal, ...rest });
                  window.fetch = ask;
                  document.body.dataset.halfway = 'yes';
                  return new Promise(answer => answer({
                    ok: true,
                    json: () => new Promise((_, fail) =>
                      signal.addEventListener('abort', () => fail(signal.reason))),
                  }));
                };
                """);
        typeAtTheEnd("\n\n");
        browser.until("document.body.dataset.halfway === 'yes'");
        write(MINE);

        assertThat(browser.find(".status").getText()).isEmpty();
    }

    @Test
    void leavingWithUnsavedWordsIsAskedAbout() {
        assertThat(isAskedBeforeLeaving()).isFalse();

        write("\n\n" + MINE);

        assertThat(isAskedBeforeLeaving()).isTrue();
    }

    @Test
    void unsavedWordsAreThereAfterTheTabIsLoadedAgain() {
        write("\n\n" + MINE);
        edit(GUIDE);

        untilTheTextHas(MINE);
        untilSaid(".status", "had not saved");
        browser.find("[data-do=back]").click();
        edit(GUIDE);

        assertThat(text()).doesNotContain(MINE);
    }

    @Test
    void aFileThatWasTakenAwayCanBeSavedAnew() {
        write("\n\n" + MINE);
        site.without(GUIDE);
        browser.find("[data-do=save]").click();
        browser.until("document.querySelector('dialog[data-part=conflict][open]')");
        assertThat(text()).contains(MINE);

        choose("mine");

        browser.until("document.body.dataset.state === 'saved'");
        assertThat(site.read(GUIDE)).contains(MINE);
    }

    /** A save that comes after somebody else's; their text. */
    private String conflict() {
        write("\n\n" + MINE);
        site.write(GUIDE, site.read(GUIDE) + "\n" + THEIRS + "\n");
        browser.find(".cm-content").sendKeys(Keys.chord(Keys.CONTROL, "s"));
        browser.until("document.querySelector('dialog[data-part=conflict][open]')");
        return site.read(GUIDE);
    }

    private void choose(String way) {
        browser.find("dialog [value=%s]".formatted(way)).click();
    }

    private boolean isAskedBeforeLeaving() {
        return browser.value("!dispatchEvent(new Event('beforeunload', {cancelable: true}))")
                .equals("true");
    }
}
