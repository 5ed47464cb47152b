package cairn.site;

/** The site that is published now. Ask once per request, so that an answer never mixes two versions. */
@FunctionalInterface
public interface CurrentSite {

    /** The last good site: whole, immutable, never null. */
    Site get();
}
