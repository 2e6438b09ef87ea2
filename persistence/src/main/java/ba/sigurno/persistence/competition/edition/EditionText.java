package ba.sigurno.persistence.competition.edition;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Transliterator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The texts of an edition in one language. */
@Embeddable
public class EditionText {

    /** The longest title, in characters. */
    public static final int TITLE_LENGTH = 120;

    /** The longest rules and the longest text on prizes, in characters of CommonMark. */
    public static final int TEXT_LENGTH = 10_000;

    @Column(nullable = false, length = TITLE_LENGTH)
    private String title;

    @Column(nullable = false)
    private String rules;

    @Column(nullable = false)
    private String prizes;

    protected EditionText() {}

    /** Takes the title as plain text; rules and prizes in CommonMark, empty for none. */
    public EditionText(String title, String rules, String prizes) {
        DomainException.require(
                title.length() <= TITLE_LENGTH && rules.length() <= TEXT_LENGTH && prizes.length() <= TEXT_LENGTH,
                "competition_rule_text_long",
                TEXT_LENGTH);
        this.title = title;
        this.rules = rules;
        this.prizes = prizes;
    }

    /** Returns the same in Cyrillic script, of Serbian in Latin script. */
    public EditionText toCyrillic() {
        return new EditionText(
                Transliterator.toCyrillic(title), Transliterator.toCyrillic(rules), Transliterator.toCyrillic(prizes));
    }

    public String getTitle() {
        return title;
    }

    public String getRules() {
        return rules;
    }

    public String getPrizes() {
        return prizes;
    }
}
