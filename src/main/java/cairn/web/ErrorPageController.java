package cairn.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the server shows when something inside failed. */
@Controller
final class ErrorPageController implements ErrorController {

    static final String ADDRESS = "/error";

    private final ErrorAnswers errors;

    ErrorPageController(ErrorAnswers errors) {
        this.errors = errors;
    }

    @RequestMapping(ADDRESS)
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        errors.answer(request, response, status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND);
    }
}
