package cairn.content;

import cairn.source.Problems;
import java.util.List;

/**
 * Lets drafts be unfinished: an error in one is a warning, and the draft is left out, so that nobody who is still writing
 * keeps others from publishing.
 */
record Drafts(Problems problems) {

    /** Takes the errors of drafts for warnings. The front of a topic is no draft as long as a guide below it is none. */
    void soften(List<List<PageHead>> topics, List<PageHead> pages) {
        pages.stream().filter(PageHead::isDraft).forEach(this::soften);
        for (List<PageHead> topic : topics) {
            topic.stream().skip(1).filter(PageHead::isDraft).forEach(this::soften);
            topic.stream()
                    .limit(1)
                    .filter(front -> topic.stream().allMatch(PageHead::isDraft))
                    .forEach(this::soften);
        }
    }

    /** Takes the errors of drafts in other languages for warnings. */
    void soften(List<TranslationHead> translations) {
        translations.stream()
                .map(TranslationHead::head)
                .filter(PageHead::isDraft)
                .forEach(this::soften);
    }

    /** The translations without those of drafts that cannot be shown, or whose originals cannot. */
    List<TranslationHead> goodTranslations(List<TranslationHead> translations) {
        return translations.stream()
                .filter(translation -> isGood(translation.head()) && isGood(translation.original()))
                .toList();
    }

    /** The topics without drafts that cannot be shown; without its front, the whole topic cannot. */
    List<List<PageHead>> goodTopics(List<List<PageHead>> topics) {
        return topics.stream()
                .filter(topic -> isGood(topic.get(0)))
                .map(this::good)
                .toList();
    }

    /** The heads without those of drafts that cannot be shown. */
    List<PageHead> good(List<PageHead> heads) {
        return heads.stream().filter(this::isGood).toList();
    }

    private boolean isGood(PageHead head) {
        return !head.isDraft() || !problems.hasErrorsIn(head.file().path());
    }

    private void soften(PageHead head) {
        problems.softenIn(head.file().path());
    }
}
