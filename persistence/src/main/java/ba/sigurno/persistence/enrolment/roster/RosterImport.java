package ba.sigurno.persistence.enrolment.roster;

import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.entity.PublicEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A list of pupils that was taken into a class, kept so that it can be taken back. */
@Entity
@Table(name = "roster_import")
@NamedQuery(
        name = RosterImport.OF_CLASS,
        query = "SELECT i FROM RosterImport i WHERE i.schoolClass = :schoolClass ORDER BY i.takenAt DESC, i.id DESC")
@NamedQuery(
        name = RosterImport.PURGE,
        query = "DELETE FROM RosterImport i WHERE i.takenAt < :before"
                + " OR i.schoolClass.id IN (SELECT c.id FROM SchoolClass c WHERE c.schoolYear < :schoolYear)")
public class RosterImport extends PublicEntity {

    /** Finds the imports of {@code :schoolClass}, the newest first. */
    public static final String OF_CLASS = "RosterImport.ofClass";

    /** Deletes the imports before {@code :before}, and those of classes before {@code :schoolYear} (an update). */
    public static final String PURGE = "RosterImport.purge";

    /** The time for which an import is kept, and can be undone. */
    public static final Duration KEPT = Duration.ofDays(30);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "class_id")
    private SchoolClass schoolClass;

    @Column(name = "taken_at", nullable = false)
    private Instant takenAt;

    protected RosterImport() {}

    /** Creates an import that takes place now. */
    public RosterImport(SchoolClass schoolClass, Instant now) {
        this.schoolClass = schoolClass;
        takenAt = now;
    }

    public SchoolClass getSchoolClass() {
        return schoolClass;
    }

    public Instant getTakenAt() {
        return takenAt;
    }
}
