package cairn.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which the problems can be told. */
public enum ReportFormat {
    /** For a person. */
    TEXT,
    /** For any program. */
    JSON,
    /** For code scanning (SARIF 2.1.0). */
    SARIF,
    /** For the log of a GitHub workflow. */
    GITHUB,
    /** For GitLab's Code Quality. */
    GITLAB;

    /** The form of that name. */
    public static Optional<ReportFormat> named(String word) {
        return Stream.of(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /**
     * The report, ending with a line feed.
     *
     * @param coloured whether a terminal shows it that knows colours; of meaning for {@link #TEXT} alone
     */
    public String report(Result result, boolean coloured) {
        return switch (this) {
            case TEXT -> TextReport.of(result, coloured);
            case JSON -> JsonReport.of(result);
            case SARIF -> SarifReport.of(result);
            case GITHUB -> GitHubReport.of(result);
            case GITLAB -> GitLabReport.of(result);
        };
    }
}
