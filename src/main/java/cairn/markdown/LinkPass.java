package cairn.markdown;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Asks for each link of a tree where it leads, and keeps the answers. */
final class LinkPass {

    private final LineIndex lines;
    private final LinkTargets links;
    private final Map<Link, LinkTargets.Target> targets = new IdentityHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    LinkPass(LineIndex lines, LinkTargets links) {
        this.lines = lines;
        this.links = links;
    }

    List<Finding> resolve(Document tree) {
        for (Node node : tree.getDescendants()) {
            if (node instanceof Link link) {
                resolve(link);
            }
        }
        return findings;
    }

    /** Where the links lead that were not refused. */
    Map<Link, LinkTargets.Target> targets() {
        return targets;
    }

    private void resolve(Link link) {
        String words = new TextCollectingVisitor().collectAndGetText(link).strip();
        Place place = lines.place(link.getStartOffset());
        if (words.isEmpty()) {
            findings.add(new Finding(
                    "empty-link", place, "This link has no words.", "Write between the brackets where it goes."));
        } else if (link.getUrl().isBlank()) {
            findings.add(new Finding(
                    "empty-address",
                    place,
                    "The link \"%s\" has no address.".formatted(words),
                    "Write where it goes between the round brackets, such as what-to-do.md or org:childline."));
        } else if (!link.getUrl().startsWith("contact:")
                && TextRefusals.number(words).isPresent()) {
            findings.add(TextRefusals.numberInProse(TextRefusals.number(words).orElseThrow(), place));
        } else {
            keep(link, links.resolve(link.getUrl().unescape(), words, place), place);
        }
    }

    private void keep(Link link, LinkTargets.Answer answer, Place place) {
        if (answer instanceof LinkTargets.Target target) {
            targets.put(link, target);
            if (link.getUrl().indexOf('\\') >= 0) {
                findings.add(new Finding(
                        "address-backslash",
                        place,
                        "A backslash stands in the address \"%s\".".formatted(link.getUrl()),
                        "Write the address as the browser shows it, without a backslash."));
            }
        } else if (answer instanceof LinkTargets.Refusal refusal) {
            findings.add(new Finding(refusal.code(), place, refusal.message(), refusal.mend()));
        }
    }
}
