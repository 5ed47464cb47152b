package cairn.content;

import cairn.site.Organisation;
import cairn.site.PagePath;
import cairn.source.SourceFile;
import cairn.source.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whatever the text of a page can ask of other files. As long as it is the same, the same text says the same.
 *
 * @param organisations the register
 * @param addresses the files with their addresses, in the order in which they are offered
 * @param shared the texts that pages share, in every language
 * @param troubles the files that something had been told about when the register was read, and the addresses were given
 */
record Neighbours(
        List<Organisation> organisations,
        List<Map.Entry<String, PagePath>> addresses,
        List<SourceFile> shared,
        List<Trouble> troubles) {

    static Neighbours of(Register register, Addresses addresses, ContentFiles files) {
        return new Neighbours(
                register.all(),
                new ArrayList<>(addresses.all().entrySet()),
                files.all().stream().filter(file -> file.isIn(Snippets.FOLDER)).toList(),
                List.of(register.trouble(), addresses.trouble()));
    }
}
