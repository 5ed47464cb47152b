package cairn.site;

/**
 * A page in another language than the one it was written in.
 *
 * @param page the page as readers of that language see it, at an address of its own
 * @param original the address of the page that it says again
 */
public record Translation(Page page, PagePath original) {

    /** The address of a page in another language: the language first, then the original's own. */
    public static PagePath address(Language language, PagePath original) {
        return PagePath.of("/" + language.pathPart() + (original.equals(PagePath.ROOT) ? "" : original));
    }
}
