package cairn.content;

import cairn.site.Language;
import cairn.site.SiteSettings;
import cairn.site.SourceRef;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Reads {@code site.yml}. */
final class SettingsReader {

    /** The file that holds the settings. */
    static final String FILE = "site.yml";

    private static final Set<String> KEYS = Set.of("name", "publisher", "address", "leave", "security", "footer");
    private static final URI NOWHERE = URI.create("https://example.org");

    private final YamlText yaml;
    private final YamlMapping keys;

    SettingsReader(SourceFile file, Problems problems) {
        this.yaml = YamlText.of(file, problems);
        this.keys = yaml.mapping(KEYS);
    }

    SiteSettings settings() {
        YamlMapping leave = part("leave", Set.of("to"));
        YamlMapping security = part("security", Set.of("contact", "expires"));
        return new SiteSettings(
                keys.required("name"),
                keys.required("publisher"),
                keys.required("address", Words::origin, NOWHERE),
                leave.required("to", Words::secureAddress, NOWHERE),
                security.required("contact", Words::contact, NOWHERE),
                security.required("expires", LocalDate::parse, LocalDate.EPOCH),
                keys.place("address"),
                security.place("expires"));
    }

    /** The files of the pages that stand at the foot of every page, and where each is named. */
    Map<String, SourceRef> footer() {
        return keys.placedList("footer");
    }

    /** The words that readers see. */
    FileText text() {
        return new FileText(
                FILE, FileText.Kind.SETTINGS, Language.ENGLISH, keys.passages(Passage.Kind.FACT, "name", "publisher"));
    }

    private YamlMapping part(String key, Set<String> allowed) {
        return keys.requiredMapping(key, allowed).orElseGet(() -> new YamlMapping(yaml));
    }
}
