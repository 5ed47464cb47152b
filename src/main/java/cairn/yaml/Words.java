package cairn.yaml;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Period;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns an editor's words into values; what does not fit is an {@link IllegalArgumentException} that says why. */
public final class Words {

    private static final Pattern SPAN = Pattern.compile("(\\d{1,4}) (day|week|month|year)s?");

    private Words() {}

    /** The constant that has that word. */
    public static <E extends Enum<E>> Function<String, E> oneOf(E[] values, Function<E, String> word) {
        Map<String, E> byWord = Stream.of(values).collect(Collectors.toMap(word, Function.identity()));
        return text -> Optional.ofNullable(byWord.get(text)).orElseThrow(() -> notAllowed(text, byWord.keySet()));
    }

    /** One of the words itself. */
    public static Function<String, String> oneOf(Collection<String> words) {
        return text -> {
            if (!words.contains(text)) {
                throw notAllowed(text, words);
            }
            return text;
        };
    }

    /** A span of time such as {@code 6 months}. */
    public static Period span(String text) {
        Matcher span = SPAN.matcher(text);
        if (!span.matches()) {
            throw new IllegalArgumentException("\"%s\" is not a span of time such as \"6 months\"".formatted(text));
        }
        int number = Integer.parseInt(span.group(1));
        return switch (span.group(2)) {
            case "day" -> Period.ofDays(number);
            case "week" -> Period.ofWeeks(number);
            case "month" -> Period.ofMonths(number);
            default -> Period.ofYears(number);
        };
    }

    /** A whole number. */
    public static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"%s\" is not a whole number".formatted(text), e);
        }
    }

    /** An https address with a host. */
    public static URI secureAddress(String text) {
        URI address = address(text);
        if (!"https".equals(address.getScheme()) || address.getHost() == null || address.getUserInfo() != null) {
            throw new IllegalArgumentException("\"%s\" is not an address that begins with https://".formatted(text));
        }
        return address;
    }

    /** An https address of a host alone, without a path. */
    public static URI origin(String text) {
        URI address = secureAddress(text);
        if (!address.getRawPath().isEmpty() || address.getRawQuery() != null) {
            throw new IllegalArgumentException("\"%s\" has something behind the host's name".formatted(text));
        }
        return address;
    }

    /** An https, mailto or tel address (RFC 9116, section 2.5.3). */
    public static URI contact(String text) {
        return text.startsWith("mailto:") || text.startsWith("tel:") ? address(text) : secureAddress(text);
    }

    private static URI address(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("\"%s\" is not an address".formatted(text), e);
        }
    }

    private static IllegalArgumentException notAllowed(String text, Collection<String> words) {
        return new IllegalArgumentException("\"%s\" is not one of: %s"
                .formatted(text, words.stream().sorted().collect(Collectors.joining(", "))));
    }
}
