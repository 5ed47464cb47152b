package cairn.preview.health;

import cairn.content.Use;
import java.util.List;

/**
 * How something is doing that pages share.
 *
 * @param kind {@code Organisation}, {@code Shared text} or {@code Other file}
 * @param name what it is called
 * @param file the file that it is written in
 * @param problems what is wrong with it
 * @param uses where pages refer to it
 */
public record SharedHealth(String kind, String name, String file, Counts problems, List<Use> uses) {}
