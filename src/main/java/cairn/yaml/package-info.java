/** Keys and values as editors write them, in YAML files and in front matter, each with its place and typed when asked for. */
@NullMarked
package cairn.yaml;

import org.jspecify.annotations.NullMarked;
