package cairn.content;

import cairn.site.Language;
import cairn.site.SiteSettings;
import cairn.site.SourceRef;
import cairn.source.FileText;
import cairn.source.Passage;
import cairn.source.Problems;
import cairn.source.SourceFile;
import cairn.yaml.Key;
import cairn.yaml.Keys;
import cairn.yaml.Value;
import cairn.yaml.Words;
import cairn.yaml.YamlMapping;
import cairn.yaml.YamlText;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;

/** Reads {@code site.yml}. */
final class SettingsReader {

    /** The file that holds the settings. */
    static final String FILE = "site.yml";

    /** The keys that it may have. */
    static final Keys KEYS = Keys.of(
            Key.required("name", "The site's quiet name.", Value.TEXT),
            Key.required("publisher", "Who speaks, in running text, such as: the police.", Value.TEXT),
            Key.required("address", "The public address, without a path.", Value.pattern("https://[^/?#]+")),
            Key.required(
                    "leave",
                    "The way out.",
                    new Value.Mapping(
                            Keys.of(Key.required("to", "The neutral page that leaving opens.", Value.SECURE_ADDRESS)))),
            Key.required(
                    "security",
                    "For people who find a hole in the site (RFC 9116).",
                    new Value.Mapping(Keys.of(
                            Key.required("contact", "Where they write to.", Value.pattern("(https://|mailto:|tel:).+")),
                            Key.required("expires", "The last day on which that holds.", Value.DAY)))),
            Key.optional("footer", "The files of the pages at the foot of every page.", new Value.ListOf(Value.TEXT)));

    private static final URI NOWHERE = URI.create("https://example.org");

    private final YamlText yaml;
    private final YamlMapping keys;

    SettingsReader(SourceFile file, Problems problems) {
        this.yaml = YamlText.of(file, problems);
        this.keys = yaml.mapping(KEYS);
    }

    SiteSettings settings() {
        YamlMapping leave = part("leave");
        YamlMapping security = part("security");
        return new SiteSettings(
                keys.required("name"),
                keys.required("publisher"),
                keys.required("address", Words::origin, NOWHERE),
                leave.required("to", Words::secureAddress, NOWHERE),
                security.required("contact", Words::contact, NOWHERE),
                security.required("expires", LocalDate::parse, LocalDate.EPOCH),
                keys.place("address"),
                security.place("contact"),
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

    private YamlMapping part(String key) {
        return keys.requiredMapping(key).orElseGet(() -> new YamlMapping(yaml, KEYS.inside(key)));
    }
}
