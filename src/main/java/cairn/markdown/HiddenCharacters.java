package cairn.markdown;

import java.util.OptionalInt;

/**
 * Characters that nobody sees and that change what is read: control characters, marks that turn the direction of the
 * text round, spaces without width, halves of characters. What scripts need (joiners, U+200E and U+200F) is not among
 * them.
 */
public final class HiddenCharacters {

    private HiddenCharacters() {}

    /** The offset of the first one. */
    public static OptionalInt find(CharSequence text) {
        int offset = 0;
        while (offset < text.length()) {
            int character = Character.codePointAt(text, offset);
            if (isHidden(character)) {
                return OptionalInt.of(offset);
            }
            offset += Character.charCount(character);
        }
        return OptionalInt.empty();
    }

    /** The text with a visible sign in the place of each. */
    public static String shown(String text) {
        return text.codePoints()
                .map(character -> isHidden(character) ? '\uFFFD' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What Unicode calls a character, such as {@code U+200B ZERO WIDTH SPACE}. */
    public static String name(int character) {
        String name = Character.getName(character);
        return name == null ? "U+%04X".formatted(character) : "U+%04X %s".formatted(character, name);
    }

    private static boolean isHidden(int character) {
        if (isBetween(character, ' ', '~')) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\t';
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> turnsOrHides(character) || (character & 0xFFFE) == 0xFFFE;
        };
    }

    /** Among them the sign that programs put where a character was lost, U+FFFD. */
    private static boolean turnsOrHides(int character) {
        return character == 0x00AD
                || character == 0x180E
                || character == 0x200B
                || character == 0xFEFF
                || isBetween(character, 0x202A, 0x202E)
                || isBetween(character, 0x2060, 0x206F)
                || isBetween(character, 0xFDD0, 0xFDEF)
                || isBetween(character, 0xFFF9, 0xFFFD);
    }

    private static boolean isBetween(int character, int first, int last) {
        return first <= character && character <= last;
    }
}
