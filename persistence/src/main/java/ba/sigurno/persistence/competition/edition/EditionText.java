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

    /** The longest list of the names of prizes, in characters. */
    public static final int NAMES_LENGTH = 2_000;

    @Column(nullable = false, length = TITLE_LENGTH)
    private String title;

    @Column(nullable = false)
    private String rules;

    @Column(nullable = false)
    private String prizes;

    @Column(name = "prize_names", nullable = false, length = NAMES_LENGTH)
    private String prizeNames;

    protected EditionText() {}

    /**
     * Takes the title as plain text; rules and prizes in CommonMark, empty for none; the names of the prizes as a line for
     * each place, of which the last holds for all places after it.
     */
    public EditionText(String title, String rules, String prizes, String prizeNames) {
        DomainException.require(
                title.length() <= TITLE_LENGTH
                        && rules.length() <= TEXT_LENGTH
                        && prizes.length() <= TEXT_LENGTH
                        && prizeNames.length() <= NAMES_LENGTH,
                "competition_rule_text_long",
                TEXT_LENGTH);
        this.title = title;
        this.rules = rules;
        this.prizes = prizes;
        this.prizeNames = prizeNames;
    }

    /** Returns the same in Cyrillic script, of Serbian in Latin script. */
    public EditionText toCyrillic() {
        return new EditionText(
                Transliterator.toCyrillic(title),
                Transliterator.toCyrillic(rules),
                Transliterator.toCyrillic(prizes),
                Transliterator.toCyrillic(prizeNames));
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

    /** Returns the names of the prizes, a line for each place. */
    public String getPrizeNames() {
        return prizeNames;
    }

    /** Returns the name of the prize of a place, from 1; empty when the prizes have no names. */
    public String prizeName(int place) {
        var names = prizeNames.lines().toList();
        return names.isEmpty()
                ? ""
                : names.get(Math.min(place, names.size()) - 1).strip();
    }
}
