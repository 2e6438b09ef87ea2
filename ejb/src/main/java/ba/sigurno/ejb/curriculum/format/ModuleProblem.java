package ba.sigurno.ejb.curriculum.format;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import java.util.List;

/**
 * Something in a module's files that its author must mend.
 *
 * @param file the file, such as {@code bs/lesson-1.md}
 * @param line the line of the file, from 1
 * @param key the key of the message, which says what to do
 * @param arguments the arguments of the message, words of the file among them: to be shown as text, never as markup
 */
public record ModuleProblem(String file, int line, String key, List<String> arguments) {

    public ModuleProblem {
        arguments = List.copyOf(arguments);
    }

    /** Returns place and message as one line. */
    public String text(Language language) {
        return file + ":" + line + ": " + Messages.text(language, key, arguments.toArray());
    }
}
