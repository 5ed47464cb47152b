package cairn.web;

import jakarta.servlet.http.HttpServletResponse;

/**
 * A header of an answer (RFC 9110, section 6.3).
 *
 * @param name its name, as RFC 9110 or its own specification writes it
 * @param value its whole value
 */
record Header(String name, String value) {

    void setIn(HttpServletResponse response) {
        response.setHeader(name, value);
    }
}
