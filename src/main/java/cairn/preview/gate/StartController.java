package cairn.preview.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes a browser known that was given the first address. */
@Controller
final class StartController {

    /** A page rather than a redirect: a redirect from a link in another site's page would go on without the cookie. */
    private static final String GO_ON = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <meta charset="utf-8">
            <meta http-equiv="refresh" content="0;url=/">
            <title>Workbench</title>
            <p><a href="/">Go to the site</a></p>
            </html>
            """;

    private final Secrets secrets;

    StartController(Secrets secrets) {
        this.secrets = secrets;
    }

    @GetMapping(Workbench.START)
    void start(
            @RequestParam(name = "token", required = false) @Nullable String token,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!secrets.isSession(token)) {
            new Refusal(403, "This address is from an earlier start. Open the one that the workbench showed last.")
                    .answer(response);
            return;
        }
        ResponseCookie cookie = ResponseCookie.from(Workbench.cookie(request.getLocalPort()), secrets.session())
                .path("/")
                .httpOnly(true)
                .sameSite("Strict")
                .build();
        response.addHeader("Set-Cookie", cookie.toString());
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(GO_ON.getBytes(StandardCharsets.UTF_8));
    }
}
