package cairn.page;

import cairn.site.Language;
import cairn.site.PagePath;
import java.util.Optional;

/**
 * Something went wrong: what, in plain words, and urgent help all the same.
 *
 * @param status the HTTP status code
 * @param title what happened, from the words of the interface
 * @param advice what to do now, from the words of the interface
 */
public record ErrorView(int status, String title, String advice) implements View {

    @Override
    public String template() {
        return "error";
    }

    @Override
    public Language language() {
        return Language.ENGLISH;
    }

    @Override
    public String windowTitle() {
        return title;
    }

    @Override
    public Optional<String> description() {
        return Optional.empty();
    }

    @Override
    public Optional<PagePath> canonical() {
        return Optional.empty();
    }
}
