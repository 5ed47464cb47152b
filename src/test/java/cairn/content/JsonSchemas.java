package cairn.content;

import cairn.testing.Json;
import cairn.yaml.Key;
import cairn.yaml.Keys;
import cairn.yaml.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schemas (draft 7, which the common editors know) of what editors write in YAML, made from the keys by which
 * it is read.
 */
final class JsonSchemas {

    private static final String DIALECT = "http://json-schema.org/draft-07/schema#";

    private JsonSchemas() {}

    /** Every schema by the name of its file. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("page", schema("The front matter of a page", PageHead.keys()));
        files.put("topic", schema("The front matter of topic.md", TopicReader.frontKeys()));
        files.put("translation", schema("The front matter of a translation", TranslationHead.KEYS));
        files.put("notice", schema("The front matter of a notice", NoticeReader.KEYS));
        files.put("organisation", schema("An organisation of the register", OrganisationReader.KEYS));
        files.put("flow", schema("The questions of a flow", FlowReader.KEYS));
        files.put("flow-text", schema("The front matter of a text of a flow", SituationReader.KEYS));
        files.put("site", schema("site.yml", SettingsReader.KEYS));
        files.put("redirects", redirects());
        files.put("style-rule", schema("A rule of the house style", StyleRuleReader.KEYS));
        files.put("reading-level", schema("reading-level.yml", ReadingBudgetReader.KEYS));
        files.put("directory", schema("directory.yml", DirectoryReader.KEYS));
        files.put("search", schema("search.yml", SearchReader.KEYS));
        files.put("bank-holidays", schema("bank-holidays.yml", BankHolidaysReader.KEYS));
        files.put("problem", schema("A file of the catalogue of problems", ProblemPages.KEYS));
        return files;
    }

    private static String schema(String title, Keys keys) {
        ObjectNode schema = Json.object();
        schema.put("$schema", DIALECT);
        schema.put("title", title);
        mapping(keys, schema);
        return Json.text(schema);
    }

    /** Old addresses are the keys, so that any may stand there. */
    private static String redirects() {
        ObjectNode schema = Json.object();
        schema.put("$schema", DIALECT);
        schema.put("title", "redirects.yml");
        schema.put("type", "object");
        value(Value.PATH, schema.putObject("additionalProperties"));
        value(Value.PATH, schema.putObject("propertyNames"));
        return Json.text(schema);
    }

    private static void mapping(Keys keys, ObjectNode schema) {
        schema.put("type", "object");
        if (keys.equals(Keys.ANY)) {
            value(Value.TEXT, schema.putObject("additionalProperties"));
            return;
        }
        schema.put("additionalProperties", false);
        var required = schema.putArray("required");
        keys.all().stream().filter(key -> key.need() == Key.Need.ALWAYS).forEach(key -> required.add(key.name()));
        ObjectNode properties = schema.putObject("properties");
        keys.all().forEach(key -> {
            ObjectNode property = properties.putObject(key.name());
            property.put("description", key.about());
            value(key.value(), property);
        });
    }

    private static void value(Value value, ObjectNode schema) {
        if (value instanceof Value.Word word) {
            var words = schema.putArray("enum");
            word.words().forEach(words::add);
        } else if (value instanceof Value.ListOf list) {
            schema.put("type", "array");
            value(list.item(), schema.putObject("items"));
        } else if (value instanceof Value.Either either) {
            var kinds = schema.putArray("anyOf");
            value(either.one(), kinds.addObject());
            value(either.other(), kinds.addObject());
        } else if (value instanceof Value.Mapping inside) {
            mapping(inside.keys(), schema);
        } else if (value instanceof Value.Number) {
            schema.put("type", "integer");
        } else if (value instanceof Value.Text text) {
            // Cairn reads 101 as the words that they are; other programs take them for a number.
            schema.putArray("type").add("string").add("number");
            text.pattern().ifPresent(pattern -> schema.put("pattern", "^(" + pattern + ")$"));
        }
    }
}
