package cairn.content;

import cairn.site.PagePath;
import cairn.site.Withdrawn;
import cairn.source.Problems;
import cairn.source.SourceFile;
import cairn.yaml.Keys;
import cairn.yaml.YamlMapping;
import cairn.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code gone.yml}: the addresses of pages that were deleted for good, each with a sentence for readers. */
final class GoneReader {

    /** The file that holds them. */
    static final String FILE = "gone.yml";

    private final Problems problems;

    GoneReader(Problems problems) {
        this.problems = problems;
    }

    List<Withdrawn> read(SourceFile file) {
        YamlMapping keys = YamlText.of(file, problems).mapping(Keys.ANY);
        List<Withdrawn> withdrawn = new ArrayList<>();
        for (String address : keys.keys()) {
            if (PagePath.isPath(address)) {
                keys.optional(address, PageHead::withoutNumber)
                        .ifPresent(why -> withdrawn.add(
                                new Withdrawn(PagePath.of(address), Optional.of(why), keys.place(address))));
            } else {
                Addresses.tellNoAddress(address, keys.place(address), problems);
            }
        }
        return withdrawn;
    }
}
