package cairn.content;

import cairn.markdown.LinkTargets;
import cairn.markdown.Place;
import cairn.site.ContactKind;
import cairn.site.ContactMethod;
import cairn.site.Direction;
import cairn.site.Language;
import cairn.site.Organisation;
import cairn.site.PageLink;
import cairn.site.PagePath;
import cairn.site.SourceRef;
import cairn.source.Problems;
import cairn.source.SourceFile;
import cairn.yaml.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Resolves the links of one file: to pages by their files, to organisations and numbers by their ids. */
final class LinkResolver implements LinkTargets {

    /** Leads nowhere: why it cannot has been told where the cause stands. */
    private static final Target TOLD = new Target("", Optional.empty());

    private final SourceFile file;
    private final Register register;
    private final Addresses addresses;
    private final Language language;
    private final Optional<PagePath> stands;
    private final Set<PageLink> pageLinks = new LinkedHashSet<>();
    private final Set<String> organisations = new LinkedHashSet<>();
    private final List<Use> uses = new ArrayList<>();

    /** The resolver for a file of the site's own language. */
    LinkResolver(SourceFile file, Register register, Addresses addresses) {
        this(file, register, addresses, Language.ENGLISH, Optional.empty());
    }

    /**
     * The resolver for a file of that language.
     *
     * @param stands the address at which its text is shown, where that is not the file's own
     */
    LinkResolver(
            SourceFile file, Register register, Addresses addresses, Language language, Optional<PagePath> stands) {
        this.file = file;
        this.register = register;
        this.addresses = addresses;
        this.language = language;
        this.stands = stands;
    }

    /** The text's name: one file can be shown at several addresses, where its links to itself lead elsewhere. */
    String name() {
        return stands.map(address -> file.path() + " at " + address).orElse(file.path());
    }

    /** The language of the text. */
    Language language() {
        return language;
    }

    /** The links to pages that were resolved so far. */
    Set<PageLink> pageLinks() {
        return pageLinks;
    }

    /** The ids of the organisations that were referred to so far. */
    Set<String> organisations() {
        return organisations;
    }

    /** What was referred to so far, and where. */
    List<Use> uses() {
        return uses;
    }

    /** Keeps that something is referred to at that place. */
    void use(Use.Kind kind, String target, Use.Form form, String words, Place place) {
        use(kind, target, "", form, words, place);
    }

    private void use(Use.Kind kind, String target, String part, Use.Form form, String words, Place place) {
        uses.add(new Use(kind, target, part, form, words, new SourceRef(file.path(), place.line(), place.column())));
    }

    /** The resolver for a text that stands in another file. */
    LinkResolver in(SourceFile other) {
        return in(other, Language.ENGLISH);
    }

    /** The resolver for a text of that language that stands in another file. */
    LinkResolver in(SourceFile other, Language language) {
        return new LinkResolver(other, register, addresses, language, Optional.empty());
    }

    /** Takes over what another resolver resolved. */
    void take(LinkResolver other) {
        pageLinks.addAll(other.pageLinks);
        organisations.addAll(other.organisations);
        uses.addAll(other.uses);
    }

    @Override
    public Answer resolve(String destination, String text, Place place) {
        int colon = destination.indexOf(':');
        String scheme = colon < 0 ? "" : destination.substring(0, colon);
        String rest = destination.substring(colon + 1);
        return switch (scheme) {
            case "org" -> organisation(rest, text, place);
            case "contact" -> contact(rest, text, place);
            case "https" -> outside(destination, text, place);
            case "" -> page(destination, Use.Form.LINK, text, place);
            default ->
                new Refusal(
                        "unsafe-address",
                        "An address that begins with \"%s:\" is not allowed.".formatted(scheme),
                        scheme.equals("mailto") || scheme.equals("tel")
                                ? "Put it into content/organisations and write (contact:…)."
                                : "Use the https:// address, or the page's file name.");
        };
    }

    /** The link to an organisation by one of its names. */
    private Answer organisation(String id, String words, Place place) {
        Answer answer = organisation(id, Use.Form.LINK, words, place);
        Optional<Organisation> found = register.organisation(id);
        return found.isEmpty() || found.get().isCalled(words) || register.isTold(id)
                ? answer
                : wrongName(found.get(), words);
    }

    private static Refusal wrongName(Organisation organisation, String words) {
        return new Refusal(
                "wrong-name",
                "The organisation \"%s\" is not called \"%s\".".formatted(organisation.id(), words),
                "Write [%s](org:%s), or add the name to also_known_as."
                        .formatted(organisation.name(), organisation.id()));
    }

    /** The link to an organisation. */
    Answer organisation(String id, Use.Form form, String words, Place place) {
        Optional<Organisation> found = register.organisation(id);
        if (found.isEmpty() && register.isTold(id)) {
            return TOLD;
        }
        if (found.isEmpty()) {
            return new Refusal(
                    "unknown-organisation",
                    "There is no organisation with the id \"%s\".".formatted(id),
                    Problems.suggest(id, register.organisationIds()));
        }
        organisations.add(id);
        use(Use.Kind.ORGANISATION, id, form, words, place);
        return found.get()
                .primaryLink()
                .map(LinkResolver::target)
                .orElseGet(() -> register.isTold(id) ? TOLD : noLink(id));
    }

    /** The link to a page, written as the path of its file from this one. */
    Answer page(String destination, Use.Form form, String words, Place place) {
        int hash = destination.indexOf('#');
        Optional<String> fragment = hash < 0 ? Optional.empty() : Optional.of(destination.substring(hash + 1));
        String path = hash < 0 ? destination : destination.substring(0, hash);
        Optional<String> target = path.isEmpty() ? Optional.of(file.path()) : RelativePath.resolve(file.folder(), path);
        Optional<PagePath> own = path.isEmpty() ? stands : Optional.empty();
        Optional<PagePath> address = own.or(() -> target.flatMap(addresses::of));
        if (address.isEmpty() && target.map(addresses::isTold).orElse(false)) {
            return TOLD;
        }
        if (address.isEmpty()) {
            return new Refusal(
                    "unknown-page",
                    "There is no page in the file \"%s\".".formatted(path),
                    Problems.suggest(path, RelativePath.from(file.folder(), addresses.files())));
        }
        SourceRef source = new SourceRef(file.path(), place.line(), place.column());
        pageLinks.add(new PageLink(address.get(), fragment, source));
        use(Use.Kind.PAGE, target.get(), fragment.orElse(""), form, words, place);
        return new Target(address.get() + fragment.map(id -> "#" + id).orElse(""), Optional.empty());
    }

    private Answer contact(String id, String text, Place place) {
        Optional<ContactMethod> found = register.contact(id);
        if (found.isEmpty() && register.lacksContacts()) {
            return TOLD;
        }
        if (found.isEmpty()) {
            return new Refusal(
                    "unknown-contact",
                    "There is no number or address with the id \"%s\".".formatted(id),
                    Problems.suggest(id, register.contactIds()));
        }
        ContactMethod contact = found.get();
        organisations.add(register.ownerOf(contact));
        use(Use.Kind.CONTACT, id, Use.Form.LINK, text, place);
        if (contact.linkText().isEmpty()) {
            return TOLD;
        }
        if (!contact.linkText().equals(text)) {
            return new Refusal(
                    "wrong-number",
                    "The register says \"%s\" for %s, and the text says \"%s\"."
                            .formatted(contact.linkText(), id, text),
                    "Write [%s](contact:%s).".formatted(contact.linkText(), id));
        }
        return contact.href()
                .<Answer>map(href -> new Target(href, contact.spoken(), isIsolated(contact)))
                .orElseGet(() -> noLink(id));
    }

    private boolean isIsolated(ContactMethod contact) {
        return language.direction() == Direction.RTL && contact.kind() != ContactKind.WEB;
    }

    private Answer outside(String destination, String text, Place place) {
        try {
            String address = Words.secureAddress(destination).toASCIIString();
            use(Use.Kind.ADDRESS, address, Use.Form.LINK, text, place);
            return new Target(address, Optional.empty());
        } catch (IllegalArgumentException e) {
            return new Refusal("wrong-address", e.getMessage() + ".", "Copy the address anew from the browser.");
        }
    }

    private static Answer noLink(String id) {
        return new Refusal(
                "nothing-to-link",
                "There is no address to link to for \"%s\".".formatted(id),
                "Write it as plain text.");
    }

    private static Answer target(ContactMethod contact) {
        return new Target(contact.href().orElse(""), contact.spoken());
    }
}
