package ba.sigurno.persistence.competition;

import ba.sigurno.persistence.enrolment.Pupil;
import ba.sigurno.persistence.schema.Row;
import ba.sigurno.persistence.school.School;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody takes part in an edition, once: a pupil of a class, or a child of whom no more than school and grade is known.
 * It never changes; what is answered stands in the log of answers.
 */
@Entity
@Table(name = "competition_entry")
@NamedQuery(
        name = Entry.BY_CODE,
        query = "SELECT e FROM Entry e JOIN FETCH e.paper WHERE e.edition.id = :edition AND e.code = :code")
@NamedQuery(
        name = Entry.OF_PUPIL,
        query = "SELECT e FROM Entry e JOIN FETCH e.paper WHERE e.edition.id = :edition AND e.pupil = :pupil")
@NamedQuery(
        name = Entry.WITHOUT_CLASS_COUNT,
        query = "SELECT COUNT(e) FROM Entry e WHERE e.edition.id = :edition AND e.school = :school"
                + " AND e.grade = :grade AND e.pupil IS NULL")
public class Entry extends Row {

    /** The entry with {@code :code} in {@code :edition}, which is a key, with its paper. */
    public static final String BY_CODE = "Entry.byCode";

    /** The entry of {@code :pupil} in {@code :edition}, which is a key, with its paper. */
    public static final String OF_PUPIL = "Entry.ofPupil";

    /** How many of {@code :school} and {@code :grade} entered {@code :edition}, which is a key, without a class. */
    public static final String WITHOUT_CLASS_COUNT = "Entry.withoutClassCount";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    @Column(nullable = false, length = EntryCode.LENGTH)
    private String code;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "paper_id")
    private Paper paper;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    private int grade;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pupil_id")
    private Pupil pupil;

    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;

    protected Entry() {}

    /** An entry with a new code; {@code pupil} is null when nobody knows which one. */
    public Entry(Paper paper, School school, int grade, Pupil pupil, Instant now) {
        this.edition = paper.getEdition();
        this.code = EntryCode.random();
        this.paper = paper;
        this.school = school;
        this.grade = grade;
        this.pupil = pupil;
        this.enteredAt = now;
    }

    public Edition getEdition() {
        return edition;
    }

    /** The code to keep, as {@link EntryCode} has it. */
    public String getCode() {
        return code;
    }

    public Paper getPaper() {
        return paper;
    }

    public School getSchool() {
        return school;
    }

    public int getGrade() {
        return grade;
    }

    /** The pupil; empty for who entered without a class, and for who was erased since. */
    public Optional<Pupil> getPupil() {
        return Optional.ofNullable(pupil);
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }
}
