package cairn.content;

import cairn.markdown.LinkTargets;
import cairn.markdown.Place;
import cairn.site.Language;
import cairn.site.PagePath;
import cairn.source.SourceFile;
import cairn.yaml.Words;
import java.util.Optional;

/** Resolves the links of one file: to pages by their files, to organisations and numbers by their ids. */
final class LinkResolver implements LinkTargets {

    /** Leads nowhere: why it cannot has been told where the cause stands. */
    static final Target TOLD = new Target("", Optional.empty());

    private final SourceFile file;
    private final Register register;
    private final Addresses addresses;
    private final Language language;
    private final Optional<PagePath> stands;
    private final References references;
    private final PageTargets pages;
    private final RegisterTargets registered;

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
        this.references = new References(file);
        this.pages = new PageTargets(file, addresses, stands, references);
        this.registered = new RegisterTargets(register, language, references);
    }

    /** The text's name: one file can be shown at several addresses, where its links to itself lead elsewhere. */
    String name() {
        return stands.map(address -> file.path() + " at " + address).orElse(file.path());
    }

    /** The language of the text. */
    Language language() {
        return language;
    }

    /** What was resolved so far. */
    References references() {
        return references;
    }

    /** The resolver for a text that stands in another file. */
    LinkResolver in(SourceFile other) {
        return in(other, Language.ENGLISH);
    }

    /** The resolver for a text of that language that stands in another file. */
    LinkResolver in(SourceFile other, Language language) {
        return new LinkResolver(other, register, addresses, language, Optional.empty());
    }

    @Override
    public Answer resolve(String destination, String text, Place place) {
        int colon = destination.indexOf(':');
        String scheme = colon < 0 ? "" : destination.substring(0, colon);
        String rest = destination.substring(colon + 1);
        return switch (scheme) {
            case "org" -> registered.findNamed(rest, text, place);
            case "contact" -> registered.findContact(rest, text, place);
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

    /** The link to an organisation. */
    Answer organisation(String id, Use.Form form, String words, Place place) {
        return registered.findOrganisation(id, form, words, place);
    }

    /** The link to a page, written as the path of its file from this one. */
    Answer page(String destination, Use.Form form, String words, Place place) {
        return pages.find(destination, form, words, place);
    }

    private Answer outside(String destination, String text, Place place) {
        try {
            String address = Words.secureAddress(destination).toASCIIString();
            references.add(Use.Kind.ADDRESS, address, Use.Form.LINK, text, place);
            return new Target(address, Optional.empty());
        } catch (IllegalArgumentException e) {
            return new Refusal("wrong-address", e.getMessage() + ".", "Copy the address anew from the browser.");
        }
    }
}
