package cairn.preview.editor;

import cairn.content.StarterText;
import cairn.content.TranslationWork;
import cairn.preview.draft.DraftSite;
import cairn.site.Language;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;

/** Begins files of the content, with words that are right. */
public final class NewFiles {

    private final SavedTexts texts;
    private final DraftSite draft;
    private final NewFileChoices choices;

    NewFiles(SavedTexts texts, DraftSite draft) {
        this.texts = texts;
        this.draft = draft;
        this.choices = new NewFileChoices(draft);
    }

    /** What can be chosen in a field, by the value that it sends; empty where words are written. */
    public Map<String, String> choices(NewField field) {
        return choices.of(field);
    }

    /**
     * Begins a file.
     *
     * @param answers what was answered, by the fields of that kind
     * @return its path below the content folder
     * @throws WrongAnswers where it cannot begin so; nothing is written
     */
    public String begin(NewKind kind, Map<NewField, String> answers) {
        Map<NewField, String> wrong = new AnswerCheck(choices).wrong(kind, answers);
        if (!wrong.isEmpty()) {
            throw new WrongAnswers(wrong);
        }
        String file = kind == NewKind.TRANSLATION ? translate(answers) : write(kind, answers);
        draft.reload();
        return file;
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
}
