package cairn.page;

import cairn.site.Language;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the interface: labels and sentences that belong to no page of the editors. */
final class InterfaceWords {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    /** The words under {@code messages/interface*.properties}. */
    InterfaceWords() {
        messages.setBasename("messages/interface");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    /** The same words as templates ask for them. */
    MessageSource messages() {
        return messages;
    }

    /**
     * The words for a key.
     *
     * @throws org.springframework.context.NoSuchMessageException where there is none
     */
    String of(String key) {
        return messages.getMessage(key, null, Language.ENGLISH.locale());
    }
}
