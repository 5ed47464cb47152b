package cairn.preview.shown;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request that asks for the whole page as it is, not packed and not left out because the browser has it: the bar goes into it. */
final class PlainRequest extends HttpServletRequestWrapper {

    private static final Set<String> LEFT_OUT = Set.of("accept-encoding", "if-none-match");

    PlainRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return LEFT_OUT.contains(name.toLowerCase(Locale.ROOT)) ? null : super.getHeader(name);
    }

    @Override
    public java.util.Enumeration<String> getHeaders(String name) {
        return LEFT_OUT.contains(name.toLowerCase(Locale.ROOT))
                ? java.util.Collections.emptyEnumeration()
                : super.getHeaders(name);
    }
}
