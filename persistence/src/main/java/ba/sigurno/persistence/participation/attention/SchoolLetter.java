package ba.sigurno.persistence.participation.attention;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.school.School;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A note that a coordinator wrote to a school; the text is in the mail alone. */
@Entity
@Table(name = "school_letter")
@NamedQuery(
        name = SchoolLetter.COUNT_SAME,
        query = "SELECT COUNT(l) FROM SchoolLetter l WHERE l.school = :school AND l.digest = :digest")
@NamedQuery(
        name = SchoolLetter.LATEST,
        query = "SELECT l FROM SchoolLetter l WHERE l.school.id IN :schoolIds AND NOT EXISTS"
                + " (SELECT o FROM SchoolLetter o WHERE o.school = l.school AND o.id > l.id)")
@NamedQuery(name = SchoolLetter.FORGET_SCHOOL, query = "DELETE FROM SchoolLetter l WHERE l.school = :school")
@NamedQuery(name = SchoolLetter.PURGE, query = "DELETE FROM SchoolLetter l WHERE l.sentAt < :before")
public class SchoolLetter extends BaseEntity {

    /** Counts the letters to {@code :school} that have {@code :digest}. */
    public static final String COUNT_SAME = "SchoolLetter.countSame";

    /** Finds the last letter to each of the schools with {@code :schoolIds}. */
    public static final String LATEST = "SchoolLetter.latest";

    /** Deletes those to {@code :school}. */
    public static final String FORGET_SCHOOL = "SchoolLetter.forgetSchool";

    /** Deletes those from before {@code :before}. */
    public static final String PURGE = "SchoolLetter.purge";

    /** The longest subject, in characters. */
    public static final int SUBJECT_LENGTH = 120;

    /** The longest text, in characters. */
    public static final int TEXT_LENGTH = 2000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    @Column(nullable = false, length = SUBJECT_LENGTH)
    private String subject;

    @Column(nullable = false)
    private String digest;

    @Column(name = "sent_at", nullable = false)
    private Instant sentAt;

    protected SchoolLetter() {}

    /** Creates a note; {@code digest} tells letters of one day that say the same. */
    public SchoolLetter(School school, String subject, String digest, Instant now) {
        this.school = school;
        this.subject = subject;
        this.digest = digest;
        this.sentAt = now;
    }

    public School getSchool() {
        return school;
    }

    public String getSubject() {
        return subject;
    }

    public Instant getSentAt() {
        return sentAt;
    }
}
