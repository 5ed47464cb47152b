package cairn.markdown;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;

/** Flexmark as Cairn sets it up: CommonMark, tables, abbreviations and directives, and no raw HTML. */
final class Dialect {

    static final DataHolder OPTIONS = options();

    private static final List<Extension> EXTENSIONS =
            List.of(AbbreviationExtension.create(), TablesExtension.create(), new Directives());

    static final Parser PARSER = Parser.builder(OPTIONS).extensions(EXTENSIONS).build();

    private Dialect() {}

    private static DataHolder options() {
        MutableDataSet options = new MutableDataSet();
        options.setFrom(ParserEmulationProfile.COMMONMARK_0_29);
        // Tables as GitHub has them; what a row has too much or too little of is told, so it must not be mended in
        // silence.
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.APPEND_MISSING_COLUMNS, false);
        options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, false);
        options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        options.set(TablesExtension.MIN_HEADER_ROWS, 1);
        options.set(TablesExtension.MAX_HEADER_ROWS, 1);
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(TablesExtension.WITH_CAPTION, false);
        return options.toImmutable();
    }

    private static final class Directives implements Parser.ParserExtension {

        @Override
        public void parserOptions(com.vladsch.flexmark.util.data.MutableDataHolder options) {
            // Nothing to set: directives have one form.
        }

        @Override
        public void extend(Parser.Builder parser) {
            parser.customBlockParserFactory(new DirectiveParser.Factory());
        }
    }
}
