package cairn.content;

import cairn.site.Review;
import cairn.source.Problems;
import cairn.source.SourceFile;
import cairn.yaml.FrontMatter;
import cairn.yaml.Keys;
import java.util.Optional;

/** The review that an earlier text of a page names. */
public final class EarlierReview {

    private EarlierReview() {}

    /** The review in a text, whatever else is wrong with it; nothing where it names none that can be read. */
    public static Optional<Review> in(String file, String text) {
        Problems ignored = new Problems();
        SourceFile source = new SourceFile(file, text.replace("\r\n", "\n"));
        return PageHead.review(FrontMatter.of(source, Keys.ANY, ignored).keys());
    }
}
