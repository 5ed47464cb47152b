package cairn.content;

import cairn.site.AgeRange;
import cairn.site.Answer;
import cairn.site.Facts;
import cairn.site.Question;
import cairn.site.Slug;
import cairn.site.SourceRef;
import cairn.source.Passage;
import cairn.source.Problems;
import cairn.yaml.Key;
import cairn.yaml.Keys;
import cairn.yaml.Value;
import cairn.yaml.Words;
import cairn.yaml.YamlMapping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the questions of a flow. */
final class QuestionReader {

    private static final Keys ANSWER = Keys.of(
            Key.required("id", "Unlike the other answers' of this question.", Value.SLUG),
            Key.required("label", "The words that readers choose.", Value.TEXT),
            Key.optional("situation", "What has happened: the name of a text beside this file.", Value.SLUG),
            Key.optional("now", "How old the reader is.", AgesReader.VALUE),
            Key.optional(
                    "picture",
                    "How old the reader is in the picture: a range for each kind of picture.",
                    new Value.ListOf(AgesReader.VALUE)),
            Key.optional("place", "Where the reader is.", new Value.Word(OrganisationReader.PLACES)),
            Key.required("next", "The id of the next question, or \"outcome\".", Value.SLUG));

    /** The keys that a question may have. */
    static final Keys KEYS = Keys.of(
            Key.required("id", "Unlike the other questions'.", Value.SLUG),
            Key.required("title", "The question.", Value.TEXT),
            Key.required("why", "Why it is asked, in one short sentence.", Value.TEXT),
            Key.sometimes(
                    "answers", "What readers can choose, in this order.", new Value.ListOf(new Value.Mapping(ANSWER))));

    private final Problems problems;

    QuestionReader(Problems problems) {
        this.problems = problems;
    }

    /** The questions of a flow; where there is none, that is told. */
    List<Question> read(YamlMapping flow) {
        if (flow.hasNone("questions")) {
            problems.error(
                    "no-questions",
                    flow.place("questions"),
                    "This flow asks nothing.",
                    "Write the first question under \"questions\".");
        }
        Map<String, SourceRef> taken = new HashMap<>();
        return flow.mappings("questions").stream()
                .map(question -> question(question, taken))
                .toList();
    }

    /** The words that readers see. */
    static Stream<Passage> passages(YamlMapping flow) {
        return flow.mappings("questions").stream()
                .flatMap(question -> Stream.concat(
                        question.passages(Passage.Kind.FACT, "title", "why").stream(),
                        question.mappings("answers").stream()
                                .flatMap(answer -> answer.passages(Passage.Kind.FACT, "label").stream())));
    }

    private Question question(YamlMapping question, Map<String, SourceRef> taken) {
        String id = id(question, taken);
        Map<String, SourceRef> answers = new HashMap<>();
        return new Question(
                id,
                question.required("title", PageHead::withoutNumber, ""),
                question.required("why", PageHead::withoutNumber, ""),
                question.mappings("answers").stream()
                        .map(answer -> answer(answer, answers))
                        .toList(),
                question.place("id"));
    }

    private Answer answer(YamlMapping answer, Map<String, SourceRef> taken) {
        return new Answer(
                id(answer, taken),
                answer.required("label", PageHead::withoutNumber, ""),
                new Facts(
                        answer.text("situation"),
                        answer.mapping("now").flatMap(AgesReader::read),
                        pictures(answer),
                        answer.optional("place", Words.oneOf(OrganisationReader.PLACES))),
                answer.required("next"),
                answer.place("next"));
    }

    private static List<AgeRange> pictures(YamlMapping answer) {
        return answer.mappings("picture").stream()
                .map(AgesReader::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private String id(YamlMapping one, Map<String, SourceRef> taken) {
        String id = one.required("id", text -> Slug.of(text).value(), "");
        SourceRef first = id.isEmpty() ? null : taken.putIfAbsent(id, one.place("id"));
        if (first != null) {
            problems.error(
                    "same-id-twice",
                    one.place("id"),
                    "The id \"%s\" is taken by %s.".formatted(id, first),
                    "Give this one an id of its own.");
        }
        return id;
    }
}
