package cairn.content;

import cairn.site.Mention;
import cairn.site.PagePath;
import cairn.site.ReaderGroup;
import cairn.site.Situation;
import cairn.source.Problems;
import cairn.source.SourceFile;
import cairn.yaml.FrontMatter;
import cairn.yaml.Key;
import cairn.yaml.Keys;
import cairn.yaml.Value;
import cairn.yaml.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the texts that a flow leads to, one for each thing that can have happened. */
final class SituationReader {

    /** The keys that one may have. */
    static final Keys KEYS = PageHead.keys()
            .only("title", "description", "reviewed", "review_in", "owner")
            .and(Key.required(
                    "helps",
                    "What kinds of help it takes, the most wanted first.",
                    new Value.ListOf(new Value.Word(OrganisationReader.HELPS))));

    private final BodyReader bodies;
    private final Gathered gathered;
    private final Problems problems;

    SituationReader(BodyReader bodies, Gathered gathered, Problems problems) {
        this.bodies = bodies;
        this.gathered = gathered;
        this.problems = problems;
    }

    /**
     * What a text says.
     *
     * @param flow the address of the flow that leads to it
     */
    Situation read(SourceFile file, PagePath flow) {
        FileName.address(file, flow, problems);
        FrontMatter parts = FrontMatter.of(file, KEYS, problems);
        if (parts.keys().hasNone("helps")) {
            parts.keys().tellMissing("helps");
        }
        PageHead head = PageHead.of(file, parts, flow);
        PageBody body = bodies.read(file, head.body());
        ReadPage page = ReadPage.of(head, body);
        gathered.add(page);
        return new Situation(
                file.stem(),
                page.page(),
                parts.keys().list("helps", Words.oneOf(OrganisationReader.HELPS)),
                mentions(body));
    }

    private List<Mention> mentions(PageBody body) {
        return body.uses().stream()
                .filter(use -> use.kind() == Use.Kind.ORGANISATION || use.kind() == Use.Kind.CONTACT)
                .map(use -> new Mention(use.target(), readers(body, use), use.place()))
                .toList();
    }

    /** The groups of all parts that hold it. */
    private static Set<ReaderGroup> readers(PageBody body, Use use) {
        return body.parts().stream()
                .filter(part -> part.holds(use.place()))
                .flatMap(part -> part.readers().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
