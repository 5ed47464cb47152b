package cairn.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A finished answer in every coding that it is kept in.
 *
 * @param mediaType the Content-Type, charset included
 * @param representations one for each coding, the smallest first, identity last
 * @param name what a saved copy is called, where that is not to be the last part of its address
 */
public record RenderedPage(String mediaType, List<Representation> representations, Optional<String> name) {

    /** The first, hence smallest, representation in one of the codings; identity where none of them is kept. */
    public Representation in(Set<ContentCoding> accepted) {
        for (Representation representation : representations) {
            if (accepted.contains(representation.coding())) {
                return representation;
            }
        }
        return identity();
    }

    /** The bytes as they are. */
    public Representation identity() {
        return representations.get(representations.size() - 1);
    }

    /** The bytes that it holds in memory. */
    int weight() {
        return representations.stream()
                .mapToInt(representation -> representation.bytes().length)
                .sum();
    }
}
