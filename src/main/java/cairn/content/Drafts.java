package cairn.content;

import cairn.source.Problems;
import java.util.List;

/**
 * Lets drafts be unfinished: an error in one is a warning, and the draft is left out, so that nobody who is still writing
 * keeps others from publishing.
 */
record Drafts(Problems problems) {

    /** Takes the errors of drafts for warnings. The front of a topic is no draft as long as a guide below it is none. */
    void soften(PageHeads heads) {
        softenDrafts(heads.pages());
        for (List<PageHead> topic : heads.topics()) {
            softenDrafts(topic.subList(1, topic.size()));
            if (topic.stream().allMatch(PageHead::isDraft)) {
                softenDrafts(topic.subList(0, 1));
            }
        }
        softenDrafts(heads.translations().stream().map(TranslationHead::head).toList());
    }

    private void softenDrafts(List<PageHead> heads) {
        heads.stream()
                .filter(PageHead::isDraft)
                .forEach(head -> problems.softenIn(head.file().path()));
    }

    /**
     * The heads without those of drafts that cannot be shown: with its front goes the whole topic, and with an original
     * its translations.
     */
    PageHeads good(PageHeads heads) {
        return new PageHeads(
                heads.topics().stream()
                        .filter(topic -> isGood(topic.get(0)))
                        .map(this::good)
                        .toList(),
                good(heads.pages()),
                heads.translations().stream()
                        .filter(translation -> isGood(translation.head()) && isGood(translation.original()))
                        .toList());
    }

    private List<PageHead> good(List<PageHead> heads) {
        return heads.stream().filter(this::isGood).toList();
    }

    private boolean isGood(PageHead head) {
        return !head.isDraft() || !problems.hasErrorsIn(head.file().path());
    }
}
