package cairn.wording;

/**
 * What a rule of the house style flags in a passage.
 *
 * @param span where
 * @param what what is wrong there, to be followed by the rule's name, such as {@code "your own fault" stands here}
 * @param instead what to write in its place; empty where the rule's own advice holds
 */
record Hit(Span span, String what, String instead) {}
