package cairn.content;

import cairn.markdown.HiddenCharacters;
import cairn.site.PagePath;
import cairn.site.SourceRef;
import cairn.source.Problem;
import cairn.source.Problems;
import cairn.source.SourceFile;
import cairn.source.SourceText;
import cairn.yaml.FrontMatter;

/** What holds for every file whatsoever that is read as content. Jazzer looks for one for which it does not hold. */
public final class ContentFuzz {

    private ContentFuzz() {}

    /** Jazzer's entry: the bytes as front matter, as an organisation, as settings and as redirects. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Problems problems = new Problems();
        new SourceText("fuzz.md", problems).of(bytes).ifPresent(file -> read(file, problems));
    }

    private static void read(SourceFile file, Problems problems) {
        PageHead.of(file, FrontMatter.of(file, PageHead.keys(), problems), PagePath.of("/fuzz"));
        new OrganisationReader(file, problems).organisation();
        new SettingsReader(file, problems).settings();
        new RedirectReader(problems).addFile(file);
        String[] lines = file.text().split("\n", -1);
        for (Problem problem : problems.sorted()) {
            require(isInside(lines, problem.place()), problem + " is outside the text");
            require(isReadable(problem.message() + problem.mend()), "a hidden character in: " + problem);
        }
    }

    private static boolean isInside(String[] lines, SourceRef place) {
        if (place.line() < 1 || place.line() > lines.length) {
            return false;
        }
        String line = lines[place.line() - 1];
        return place.column() >= 1 && place.column() <= line.codePointCount(0, line.length()) + 1;
    }

    private static boolean isReadable(String words) {
        return HiddenCharacters.find(words.replace("\uFFFD", "")).isEmpty()
                && words.indexOf('\n') < 0
                && words.indexOf('\t') < 0;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
