package cairn.content;

import cairn.site.Lifetime;
import cairn.site.Status;
import cairn.site.UkTime;
import cairn.yaml.Key;
import cairn.yaml.Keys;
import cairn.yaml.Value;
import cairn.yaml.Words;
import cairn.yaml.YamlMapping;
import java.time.Instant;
import java.util.Optional;

/** Reads from the keys of a file when readers see what it says. */
final class LifetimeReader {

    /** The keys that it reads. */
    static final Keys KEYS = Keys.of(
            Key.optional(
                    "status",
                    "Whether readers see it; without it, published.",
                    Value.word(Status.values(), Status::word)),
            Key.optional("publish_at", "When readers first see it, in the time of the UK.", Value.MOMENT),
            Key.sometimes("expire_at", "When readers stop seeing it, in the time of the UK.", Value.MOMENT));

    private LifetimeReader() {}

    /** The lifetime that the keys name; without them, always. */
    static Lifetime read(YamlMapping keys) {
        Status status = keys.optional("status", Words.oneOf(Status.values(), Status::word))
                .orElse(Status.PUBLISHED);
        Optional<Instant> from = keys.optional("publish_at", UkTime::parse);
        Optional<Instant> until = keys.optional("expire_at", UkTime::parse).filter(end -> isAfter(from, end, keys));
        return new Lifetime(status, from, until);
    }

    private static boolean isAfter(Optional<Instant> from, Instant end, YamlMapping keys) {
        boolean after = from.map(end::isAfter).orElse(true);
        if (!after) {
            keys.tell(
                    "expire_at",
                    "expires-too-early",
                    "It would expire before it is published at %s.".formatted(UkTime.words(from.orElseThrow())),
                    "Write a later time under \"expire_at\", or an earlier one under \"publish_at\".");
        }
        return after;
    }
}
