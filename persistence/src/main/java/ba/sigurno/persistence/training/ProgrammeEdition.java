package ba.sigurno.persistence.training;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Multilingual;
import ba.sigurno.persistence.schema.PublicRow;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a programme teaches and counts for, from one revision to the next. Only a draft changes: what sessions and awards
 * rely on stays as it was when they came about.
 */
@Entity
@Table(name = "programme_edition")
@NamedQuery(
        name = ProgrammeEdition.OPEN,
        query = "SELECT e FROM ProgrammeEdition e JOIN FETCH e.programme p"
                + " WHERE e.state = ba.sigurno.persistence.training.EditionState.OPEN ORDER BY p.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "e.texts")
        })
@NamedQuery(
        name = ProgrammeEdition.OPEN_OF,
        query = "SELECT e FROM ProgrammeEdition e JOIN FETCH e.programme p"
                + " WHERE e.state = ba.sigurno.persistence.training.EditionState.OPEN AND p.publicId = :programmeId")
public class ProgrammeEdition extends PublicRow implements Multilingual<ProgrammeText> {

    /** The open editions, with programme and texts. */
    public static final String OPEN = "ProgrammeEdition.open";

    /** The open edition of the programme with {@code :programmeId}, a public id. */
    public static final String OPEN_OF = "ProgrammeEdition.openOf";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "programme_id")
    private TrainingProgramme programme;

    @Column(name = "number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EditionState state = EditionState.DRAFT;

    @Column(nullable = false)
    private BigDecimal hours;

    private int points;

    @Column(name = "valid_months")
    private Integer validMonths;

    @ElementCollection
    @CollectionTable(name = "programme_edition_text", joinColumns = @JoinColumn(name = "edition_id"))
    @MapKeyColumn(name = "language")
    private Map<Language, ProgrammeText> texts = new HashMap<>();

    @Version
    private int version;

    protected ProgrammeEdition() {}

    ProgrammeEdition(TrainingProgramme programme, int number, BigDecimal hours, int points) {
        this.programme = programme;
        this.number = number;
        this.hours = hours;
        this.points = points;
    }

    /** Sets title and description in one language. */
    public void text(Language language, String title, String description) {
        requireDraft();
        texts.put(language, new ProgrammeText(title, description));
    }

    /** Sets for how many months its awards are valid; null for ever. */
    public void lasts(Integer validMonths) {
        requireDraft();
        DomainException.require(validMonths == null || validMonths > 0, "training_rule_validMonths");
        this.validMonths = validMonths;
    }

    void open() {
        requireDraft();
        DomainException.require(!texts.isEmpty(), "training_rule_editionIncomplete");
        state = EditionState.OPEN;
    }

    /** Ends planning: sessions that there are go on, further ones cannot be planned. */
    public void close() {
        requireOpen();
        state = EditionState.CLOSED;
    }

    /** Throws unless it can still be changed. */
    public void requireDraft() {
        DomainException.require(state == EditionState.DRAFT, "training_rule_editionPublished");
    }

    /** Throws unless sessions of it can be planned. */
    public void requireOpen() {
        DomainException.require(isOpen(), "training_rule_editionNotOpen");
    }

    public boolean isOpen() {
        return state == EditionState.OPEN;
    }

    public TrainingProgramme getProgramme() {
        return programme;
    }

    /** Its number among the programme's editions, from 1. */
    public int getNumber() {
        return number;
    }

    public EditionState getState() {
        return state;
    }

    /** How long it takes. */
    public BigDecimal getHours() {
        return hours;
    }

    /** What it counts for. */
    public int getPoints() {
        return points;
    }

    /** For how many months its awards are valid; empty for ever. */
    public OptionalInt getValidMonths() {
        return validMonths == null ? OptionalInt.empty() : OptionalInt.of(validMonths);
    }

    @Override
    public Map<Language, ProgrammeText> getTexts() {
        return Collections.unmodifiableMap(texts);
    }

    public int getVersion() {
        return version;
    }
}
