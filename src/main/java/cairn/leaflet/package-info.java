/** A wing: each topic and each outcome of a flow as a leaflet, a PDF to print or to keep. */
@NullMarked
package cairn.leaflet;

import org.jspecify.annotations.NullMarked;
