package cairn.preview.editor;

import cairn.site.Language;
import cairn.site.Slug;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Whether the answers for a new file make sense, before anything is written. */
record AnswerCheck(NewFileChoices choices) {

    /** What is wrong, by the fields; empty where nothing is. */
    Map<NewField, String> wrong(NewKind kind, Map<NewField, String> answers) {
        Map<NewField, String> wrong = new EnumMap<>(NewField.class);
        for (NewField field : kind.fields()) {
            reason(field, answers.getOrDefault(field, "")).ifPresent(reason -> wrong.put(field, reason));
        }
        return wrong;
    }

    private Optional<String> reason(NewField field, String answer) {
        if (answer.isBlank()) {
            return Optional.of("%s: this is empty.".formatted(field.label()));
        }
        if (field.type() == NewField.Type.CHOICE && !choices.of(field).containsKey(answer)) {
            return Optional.of("%s: choose one of the list.".formatted(field.label()));
        }
        if (field.type() == NewField.Type.ADDRESS && !answer.matches("https://[^\\s\"]+")) {
            return Optional.of("%s: write an address that begins with https://.".formatted(field.label()));
        }
        return switch (field) {
            case NAME -> refused(() -> Slug.of(answer));
            case LANGUAGE -> refused(() -> new Language(answer));
            default -> Optional.empty();
        };
    }

    private static Optional<String> refused(Runnable attempt) {
        try {
            attempt.run();
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("%s.".formatted(e.getMessage()));
        }
    }
}
