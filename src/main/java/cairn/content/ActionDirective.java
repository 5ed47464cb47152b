package cairn.content;

import cairn.markdown.LinkTargets;
import cairn.markdown.MarkdownBlock.Directive;
import cairn.site.ActionLink;
import cairn.site.Block;
import java.util.List;
import java.util.Optional;

/**
 * The directive for a link that looks like a button.
 *
 * @param blocks tells what is wrong
 */
record ActionDirective(BlockBuilder blocks, DirectiveWords words, LinkResolver links) {

    Optional<Block> build(Directive directive) {
        String label = directive.label().orElse("");
        if (directive.attributes().size() > 1) {
            blocks.error(
                    directive,
                    "two-targets",
                    "This link leads to an organisation and to a page.",
                    "Keep either org=… or page=….");
        }
        LinkTargets.Answer answer = directive.attributes().containsKey("org")
                ? links.organisation(words.attribute(directive, "org"), Use.Form.ACTION, label, directive.place())
                : links.page(words.attribute(directive, "page"), Use.Form.ACTION, label, directive.place());
        if (answer instanceof LinkTargets.Refusal refusal) {
            blocks.error(directive, refusal.code(), refusal.message(), refusal.mend());
        } else if (label.isEmpty()) {
            blocks.error(directive, "empty-link", "This link has no words.", "Write ::action[words]{page=…}.");
        } else if (answer instanceof LinkTargets.Target target) {
            return Optional.of(new Block.ActionLinks(List.of(new ActionLink(label, target.href()))));
        }
        return Optional.empty();
    }
}
