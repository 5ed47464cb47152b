package cairn.preview.shown;

import cairn.page.Assets;

/** What the browser may load and run (CSP Level 3). Nothing ever comes from another server. */
final class Policy {

    private final Assets assets;

    Policy(Assets assets) {
        this.assets = assets;
    }

    /** For a page of the site with the bar on it. */
    String ofSite() {
        return of(assets.scriptHashes(), assets.styleHashes(), "");
    }

    /**
     * For a page of the workbench. A page of the site that it shows in a frame takes the policy over (HTML Standard,
     * section 7.6), so the site's style sheet is let in here as well.
     *
     * @param nonce what marks the page's own scripts and styles
     */
    String ofWorkbench(String nonce) {
        String own = "'nonce-" + nonce + "'";
        return of(own, own + " " + assets.styleHashes(), "frame-src 'self'");
    }

    private static String of(String scripts, String styles, String more) {
        return String.join(
                ";",
                "default-src 'none'",
                "script-src 'self' " + scripts,
                "style-src 'self' " + styles,
                "img-src 'self' data:",
                "connect-src 'self'",
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'",
                more);
    }
}
