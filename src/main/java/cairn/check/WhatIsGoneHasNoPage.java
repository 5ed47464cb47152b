package cairn.check;

import cairn.site.Page;
import cairn.site.Site;
import cairn.site.Withdrawn;
import cairn.source.Problem;
import java.util.stream.Stream;

/** An address that is said to be gone has no page: readers get the page, and the sentence never. */
final class WhatIsGoneHasNoPage implements Rule {

    @Override
    public Stream<Problem> check(Site site) {
        return site.withdrawn().stream()
                .filter(gone -> site.pageBehind(gone.path()).isPresent())
                .map(gone -> Problem.error(
                        "gone-hides-page",
                        gone.source(),
                        "There is a page at %s, which is said to be gone.".formatted(gone.path()),
                        "Take this line away, or the page."));
    }

    @Override
    public Stream<Page> watched(Site whole) {
        return Watched.behind(whole.withdrawn().stream().map(Withdrawn::path), whole);
    }
}
