package ba.sigurno.ejb.curriculum.format.reading;

import ba.sigurno.persistence.curriculum.content.Label;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.regex.Pattern;

/**
 * A file in one language, of whose lines values are made.
 *
 * @param file the name of the file
 * @param language its language
 * @param media the pictures and recordings of the module
 * @param problems collects what is wrong in the file
 */
record TextSource(String file, Language language, Media media, ModuleProblems problems) {

    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\(([^)\\s]+)\\)");

    private static final Pattern PICTURE_FILE = Pattern.compile("[a-z0-9-]+\\.(?:svg|png|jpg|gif)");

    void problem(int line, String key, Object... arguments) {
        problems.add(file, line, key, arguments);
    }

    void require(boolean holds, int line, String key, Object... arguments) {
        problems.require(holds, file, line, key, arguments);
    }

    /** Makes a text of plain text. */
    Texts plain(String text) {
        return Texts.of(language, text);
    }

    /** Makes a text of CommonMark and notes what does not belong in it. */
    Texts prose(String text, int line) {
        Prose.fault(text).ifPresent(fault -> problem(line, fault));
        return plain(text);
    }

    static boolean isPicture(String text) {
        return PICTURE.matcher(text).matches();
    }

    /** Makes a picture of {@code ![description](name)}. */
    Picture picture(String text, int line) {
        var parts = PICTURE.matcher(text);
        if (!parts.matches()) {
            problem(line, "curriculum_format_picture_unreadable");
            return null;
        }
        return picture(parts.group(2), parts.group(1), line);
    }

    /** Makes a picture of the name of a file, which holds nothing that leads elsewhere. */
    Picture picture(String name, String description, int line) {
        if (!PICTURE_FILE.matcher(name).matches()) {
            problem(line, "curriculum_format_picture_unreadable");
            return null;
        }
        return new Picture(media.picture(file, line, name), plain(description));
    }

    /** Makes a label of a picture or of words. */
    Label label(String text, int line) {
        return isPicture(text) ? new Label(Texts.NONE, picture(text, line)) : new Label(prose(text, line), null);
    }
}
