package cairn.content;

import cairn.markdown.LinkTargets;
import cairn.markdown.Place;
import cairn.site.PagePath;
import cairn.source.Problems;
import cairn.source.SourceFile;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where links to pages lead, which are written as the path of the page's file from this one.
 *
 * @param file the file that holds the links
 * @param stands the address at which its text is shown, where that is not the file's own
 * @param references keeps account of them
 */
record PageTargets(SourceFile file, Addresses addresses, Optional<PagePath> stands, References references) {

    /** What people write of an address that browsers complete. */
    private static final Pattern WEB_SITE =
            Pattern.compile("www\\.|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:uk|org|com|net|scot)(?:/|$)");

    LinkTargets.Answer find(String destination, Use.Form form, String words, Place place) {
        int hash = destination.indexOf('#');
        Optional<String> part = hash < 0 ? Optional.empty() : Optional.of(destination.substring(hash + 1));
        String path = hash < 0 ? destination : destination.substring(0, hash);
        Optional<String> page = path.isEmpty() ? Optional.of(file.path()) : RelativePath.resolve(file.folder(), path);
        Optional<PagePath> own = path.isEmpty() ? stands : Optional.empty();
        Optional<PagePath> address = own.or(() -> page.flatMap(addresses::of));
        if (address.isEmpty()) {
            return page.map(addresses::isTold).orElse(false) ? LinkResolver.TOLD : unknown(path);
        }
        references.addPage(address.get(), page.orElseThrow(), part, form, words, place);
        return new LinkTargets.Target(address.get() + part.map(id -> "#" + id).orElse(""), Optional.empty());
    }

    private LinkTargets.Refusal unknown(String path) {
        return new LinkTargets.Refusal(
                "unknown-page",
                "There is no page in the file \"%s\".".formatted(path),
                WEB_SITE.matcher(path).lookingAt()
                        ? "If it is a web site, write https:// before it."
                        : Problems.suggest(path, RelativePath.from(file.folder(), addresses.files())));
    }
}
