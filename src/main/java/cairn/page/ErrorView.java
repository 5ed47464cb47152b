package cairn.page;

import cairn.site.Language;
import cairn.site.Site;
import cairn.site.Topic;
import java.util.List;

/**
 * Something went wrong: what, in plain words, and urgent help all the same.
 *
 * @param status the HTTP status code
 * @param language the language of the page that was asked for
 * @param title what happened, from the words of the interface
 * @param advice what to do now, from the words of the interface
 * @param topics where to go on, in that language where there are pages in it
 */
public record ErrorView(int status, Language language, String title, String advice, List<Topic> topics)
        implements View {

    /** The same with other advice. */
    ErrorView withAdvice(String other) {
        return new ErrorView(status, language, title, other, topics);
    }

    @Override
    public String template() {
        return "error";
    }

    @Override
    public String windowTitle() {
        return title;
    }

    @Override
    public boolean tellsOpenings(Site site) {
        return false;
    }
}
