/** HTTP manners: paths, headers, leaving, errors and redirects. */
@NullMarked
package cairn.web;

import org.jspecify.annotations.NullMarked;
