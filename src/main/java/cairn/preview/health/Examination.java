package cairn.preview.health;

import cairn.content.ReadContent;
import cairn.preview.draft.Draft;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Looks at every page and at all that pages share. */
public final class Examination {

    private Examination() {}

    /**
     * How the content is doing.
     *
     * @param draft the last reading, and the last one without errors
     * @param content what the files say now
     * @param moment at which pages are shown or not, and reviews due or not
     */
    public static Health of(Draft draft, ReadContent content, Instant moment) {
        Evidence evidence = Evidence.of(draft, content, moment);
        List<PageHealth> pages = draft.timeline()
                .map(timeline -> new PageExamination(timeline.whole(), evidence).pages())
                .orElse(List.of());
        SharedExamination examination = new SharedExamination(evidence);
        List<SharedHealth> shared = examination.shared();
        List<SharedHealth> others = examination.others(pages, shared);
        return new Health(
                draft.current(),
                pages,
                Stream.concat(shared.stream(), others.stream()).toList(),
                draft.problems());
    }
}
