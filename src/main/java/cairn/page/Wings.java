package cairn.page;

import cairn.site.PagePath;
import cairn.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The wings that are there, as one. Where two make the same address, the first in the list of services has it. */
record Wings(List<Wing> all) implements Wing {

    /** Those named in the jar. */
    static Wings installed() {
        return new Wings(ServiceLoader.load(Wing.class, Wing.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    @Override
    public Stream<PagePath> addresses(Site site) {
        return all.stream().flatMap(wing -> wing.addresses(site));
    }

    @Override
    public Optional<View> find(Site site, PagePath path) {
        return all.stream().flatMap(wing -> wing.find(site, path).stream()).findFirst();
    }

    @Override
    public Optional<Form> form(Site site, PagePath path) {
        return all.stream().flatMap(wing -> wing.form(site, path).stream()).findFirst();
    }

    @Override
    public Stream<String> styles() {
        return all.stream().flatMap(Wing::styles);
    }

    @Override
    public Stream<String> files(Site site, FilledTemplates templates) {
        return all.stream().flatMap(wing -> wing.files(site, templates));
    }

    @Override
    public Optional<Supplier<Document>> file(Site site, String address, FilledTemplates templates) {
        return all.stream()
                .flatMap(wing -> wing.file(site, address, templates).stream())
                .findFirst();
    }

    @Override
    public Optional<String> onPaper(Site site, PagePath page, FilledTemplates templates) {
        return all.stream()
                .flatMap(wing -> wing.onPaper(site, page, templates).stream())
                .findFirst();
    }
}
