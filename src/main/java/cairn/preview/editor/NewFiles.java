package cairn.preview.editor;

import cairn.content.KeyOffer;
import cairn.content.StarterText;
import cairn.content.TranslationWork;
import cairn.preview.draft.DraftSite;
import cairn.site.Language;
import cairn.site.Site;
import cairn.site.Slug;
import cairn.site.Timeline;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Begins files of the content, with words that are right. */
public final class NewFiles {

    private static final List<String> PLACES = KeyOffer.of("organisations/new.yml").stream()
            .filter(key -> key.name().equals("place"))
            .flatMap(key -> key.values().stream())
            .toList();

    private final SavedTexts texts;
    private final DraftSite draft;

    NewFiles(SavedTexts texts, DraftSite draft) {
        this.texts = texts;
        this.draft = draft;
    }

    /** What can be chosen in a field, by the value that it sends; empty where words are written. */
    public Map<String, String> choices(NewField field) {
        return switch (field) {
            case TOPIC ->
                named(site -> site.topics().stream()
                        .map(topic -> Map.entry(
                                folder(topic.front().source().file()),
                                topic.front().title())));
            case ORIGINAL ->
                named(site -> Stream.concat(
                        Stream.concat(
                                        site.topics().stream()
                                                .flatMap(topic -> Stream.concat(
                                                        Stream.of(topic.front()), topic.guides().stream())),
                                        site.pages().stream())
                                .map(page -> Map.entry(page.source().file(), page.title())),
                        snippets()));
            case PLACE -> named(site -> PLACES.stream().map(place -> Map.entry(place, place)));
            default -> Map.of();
        };
    }

    /**
     * Begins a file.
     *
     * @param answers what was answered, by the fields of that kind
     * @return its path below the content folder
     * @throws WrongAnswers where it cannot begin so; nothing is written
     */
    public String begin(NewKind kind, Map<NewField, String> answers) {
        Map<NewField, String> wrong = wrong(kind, answers);
        if (!wrong.isEmpty()) {
            throw new WrongAnswers(wrong);
        }
        String file = kind == NewKind.TRANSLATION ? translate(answers) : write(kind, answers);
        draft.reload();
        return file;
    }

    private Map<NewField, String> wrong(NewKind kind, Map<NewField, String> answers) {
        Map<NewField, String> wrong = new EnumMap<>(NewField.class);
        for (NewField field : kind.fields()) {
            String answer = answers.getOrDefault(field, "");
            if (answer.isBlank()) {
                wrong.put(field, "%s: this is empty.".formatted(field.label()));
            } else if (field.type() == NewField.Type.CHOICE && !choices(field).containsKey(answer)) {
                wrong.put(field, "%s: choose one of the list.".formatted(field.label()));
            } else if (field.type() == NewField.Type.ADDRESS && !answer.matches("https://[^\\s\"]+")) {
                wrong.put(field, "%s: write an address that begins with https://.".formatted(field.label()));
            } else if (field == NewField.NAME) {
                refused(() -> Slug.of(answer)).ifPresent(reason -> wrong.put(field, reason));
            } else if (field == NewField.LANGUAGE) {
                refused(() -> new Language(answer)).ifPresent(reason -> wrong.put(field, reason));
            }
        }
        return wrong;
    }

    private static Optional<String> refused(Runnable attempt) {
        try {
            attempt.run();
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("%s.".formatted(e.getMessage()));
        }
    }

    private String write(NewKind kind, Map<NewField, String> answers) {
        Function<NewField, String> answer = field -> answers.getOrDefault(field, "");
        String name = answer.apply(NewField.NAME);
        String path = switch (kind) {
            case GUIDE -> "%s/%s.md".formatted(answer.apply(NewField.TOPIC), name);
            case PAGE -> "pages/%s.md".formatted(name);
            case ORGANISATION -> "organisations/%s.yml".formatted(name);
            default -> "snippets/%s.md".formatted(name);
        };
        String text = switch (kind) {
            case GUIDE, PAGE -> StarterText.page(answer.apply(NewField.TITLE), answer.apply(NewField.DESCRIPTION));
            case ORGANISATION ->
                StarterText.organisation(
                        name,
                        answer.apply(NewField.TITLE),
                        answer.apply(NewField.PURPOSE),
                        answer.apply(NewField.WHO),
                        answer.apply(NewField.PLACE),
                        answer.apply(NewField.WEB));
            default -> StarterText.snippet();
        };
        try {
            texts.save(path, text, "");
            return path;
        } catch (ChangedMeanwhile e) {
            throw new WrongAnswers(
                    Map.of(NewField.NAME, "There is a file %s already. Choose another name.".formatted(path)));
        } catch (NotEditable e) {
            throw new WrongAnswers(Map.of(NewField.NAME, String.valueOf(e.getMessage())));
        }
    }

    private String translate(Map<NewField, String> answers) {
        String original = answers.getOrDefault(NewField.ORIGINAL, "");
        texts.require(original);
        try {
            return new TranslationWork(draft.folder())
                    .begin(original, new Language(answers.getOrDefault(NewField.LANGUAGE, "")));
        } catch (IllegalArgumentException e) {
            throw new WrongAnswers(Map.of(NewField.LANGUAGE, String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new WrongAnswers(Map.of(NewField.ORIGINAL, "The file cannot be written beside this one."));
        }
    }

    private Map<String, String> named(Function<Site, Stream<Map.Entry<String, String>>> choices) {
        Map<String, String> named = new LinkedHashMap<>();
        draft.draft().timeline().map(Timeline::whole).stream()
                .flatMap(choices)
                .forEach(choice -> named.put(choice.getKey(), choice.getValue()));
        return named;
    }

    private Stream<Map.Entry<String, String>> snippets() {
        return SnippetFiles.ids(draft.folder()).stream()
                .map(id -> Map.entry("snippets/%s.md".formatted(id), "Shared text: %s".formatted(id)));
    }

    private static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/'));
    }
}
