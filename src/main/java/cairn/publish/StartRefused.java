package cairn.publish;

import org.springframework.boot.ExitCodeGenerator;

/** Tells Spring Boot with which exit status a server gives up that has no good site to begin with. */
final class StartRefused extends RuntimeException implements ExitCodeGenerator {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    StartRefused(ContentRefused why) {
        super(why.getMessage(), why);
        this.exitCode = why.exitCode();
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
