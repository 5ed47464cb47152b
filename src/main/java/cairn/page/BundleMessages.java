package cairn.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/**
 * Messages of a bundle, as Spring and Thymeleaf ask for them. Spring's own source of this kind begins with asking Java for
 * all languages that there are, which takes longer than all messages of a start do (decision 30).
 */
final class BundleMessages implements MessageSource {

    private final String bundle;
    private final ResourceBundle.Control control;
    private final Map<Locale, ResourceBundle> found = new ConcurrentHashMap<>();

    /**
     * Those of a bundle.
     *
     * @param control says where to look for a language without messages of its own
     */
    BundleMessages(String bundle, ResourceBundle.Control control) {
        this.bundle = bundle;
        this.control = control;
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] values, @Nullable String unlessThere, @Nullable Locale locale) {
        ResourceBundle words = words(locale);
        return words.containsKey(code) ? filled(words.getString(code), values, locale) : unlessThere;
    }

    @Override
    public String getMessage(String code, Object @Nullable [] values, @Nullable Locale locale) {
        String message = getMessage(code, values, null, locale);
        if (message == null) {
            throw new NoSuchMessageException(code, locale == null ? Locale.ROOT : locale);
        }
        return message;
    }

    @Override
    public String getMessage(MessageSourceResolvable asked, @Nullable Locale locale) {
        String[] codes = asked.getCodes();
        for (String code : codes == null ? new String[0] : codes) {
            String message = getMessage(code, asked.getArguments(), null, locale);
            if (message != null) {
                return message;
            }
        }
        String message = asked.getDefaultMessage();
        if (message == null) {
            throw new NoSuchMessageException(String.valueOf(asked), locale == null ? Locale.ROOT : locale);
        }
        return message;
    }

    /** Without values a message stands as it is written; with values, apostrophes mean what {@link MessageFormat} says. */
    private static String filled(String message, Object @Nullable [] values, @Nullable Locale locale) {
        return values == null || values.length == 0
                ? message
                : new MessageFormat(message, locale == null ? Locale.ROOT : locale).format(values);
    }

    private ResourceBundle words(@Nullable Locale locale) {
        return found.computeIfAbsent(
                locale == null ? Locale.ROOT : locale, each -> ResourceBundle.getBundle(bundle, each, control));
    }
}
