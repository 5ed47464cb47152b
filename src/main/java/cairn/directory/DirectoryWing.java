package cairn.directory;

import cairn.page.View;
import cairn.page.Wing;
import cairn.site.Directory;
import cairn.site.PagePath;
import cairn.site.Site;
import java.util.Optional;
import java.util.stream.Stream;

/** The directory as pages: one for each choice, so that choosing needs no script and leaves no word behind. */
public final class DirectoryWing implements Wing {

    @Override
    public Stream<PagePath> addresses(Site site) {
        return site.directory().stream()
                .flatMap(directory -> Choice.all().map(choice -> DirectoryView.path(directory, choice)));
    }

    @Override
    public Optional<View> find(Site site, PagePath path) {
        return site.directory()
                .filter(directory -> directory.holds(path))
                .flatMap(directory -> choice(directory, path).map(choice -> DirectoryView.of(site, directory, choice)));
    }

    @Override
    public Stream<String> styles() {
        return Stream.of(DirectoryView.STYLE);
    }

    private static Optional<Choice> choice(Directory directory, PagePath path) {
        return path.equals(directory.path())
                ? Optional.of(Choice.NONE)
                : Choice.of(path.value().substring(directory.path().value().length() + 1));
    }
}
