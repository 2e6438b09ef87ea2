package ba.sigurno.ejb.mail;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import java.util.ArrayList;
import java.util.List;

/** Writes the text of a mail in its recipient's language: greeting, paragraphs, signature. */
public final class Letter {

    private final Language language;
    private final List<String> paragraphs = new ArrayList<>();

    /** A letter that so far only greets. */
    public Letter(Language language) {
        this.language = language;
        paragraphs.add(Messages.text(language, "mail_letter_greeting"));
    }

    /** Adds a paragraph of a message. */
    public Letter say(String key, Object... arguments) {
        paragraphs.add(Messages.text(language, key, arguments));
        return this;
    }

    /** Adds lines that belong together, as they are. */
    public Letter lines(List<String> lines) {
        paragraphs.add(String.join("\n", lines));
        return this;
    }

    /** Adds an address to open, said by a message. */
    public Letter link(String key, String address) {
        paragraphs.add(Messages.text(language, key) + "\n" + address);
        return this;
    }

    /** The whole text. */
    public String text() {
        return String.join("\n\n", paragraphs) + "\n\n"
                + Messages.text(language, "mail_letter_signature") + "\n\n-- \n"
                + Messages.text(language, "mail_letter_automatic") + "\n";
    }
}
