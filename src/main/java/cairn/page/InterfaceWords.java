package cairn.page;

import cairn.site.Language;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.context.MessageSource;

/** The words of the interface, in each language that has a file of them: labels and sentences of no page of the editors. */
final class InterfaceWords {

    private static final String BASE = "messages/interface";
    private static final ResourceBundle.Control NEVER_THE_SYSTEMS_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The words under {@code messages/interface*.properties}. */
    private final MessageSource messages = new BundleMessages(BASE, NEVER_THE_SYSTEMS_LANGUAGE);

    /** The same words as templates ask for them. */
    MessageSource messages() {
        return messages;
    }

    /** The language in which a page of that language gets its words: the nearest that has some, else English. */
    Language language(Language page) {
        Locale found = ResourceBundle.getBundle(BASE, page.locale(), NEVER_THE_SYSTEMS_LANGUAGE)
                .getLocale();
        return found.equals(Locale.ROOT) ? Language.ENGLISH : new Language(found.toLanguageTag());
    }

    /**
     * The words for a key in a page of that language.
     *
     * @throws org.springframework.context.NoSuchMessageException where there is none
     */
    String of(String key, Language page, Object... values) {
        return messages.getMessage(key, values, language(page).locale());
    }
}
