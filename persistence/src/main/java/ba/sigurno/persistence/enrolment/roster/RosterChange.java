package ba.sigurno.persistence.enrolment.roster;

import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.entity.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** What an import did to one pupil: it made the pupil, or changed the name by which teachers recognise it. */
@Entity
@Table(name = "roster_change")
@NamedQuery(
        name = RosterChange.OF_IMPORT,
        query = "SELECT c FROM RosterChange c JOIN FETCH c.pupil WHERE c.rosterImport = :rosterImport ORDER BY c.id")
@NamedQuery(name = RosterChange.FORGET, query = "DELETE FROM RosterChange c WHERE c.made = FALSE AND c.pupil = :pupil")
@NamedQuery(name = RosterChange.LEAVE, query = "DELETE FROM RosterChange c WHERE c.pupil = :pupil")
public class RosterChange extends BaseEntity {

    /** Finds what {@code :rosterImport} did to the pupils who are still there, with them. */
    public static final String OF_IMPORT = "RosterChange.ofImport";

    /** Deletes the former names of {@code :pupil} (an update). */
    public static final String FORGET = "RosterChange.forget";

    /** Deletes what any import did to {@code :pupil} (an update). */
    public static final String LEAVE = "RosterChange.leave";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "roster_import_id")
    private RosterImport rosterImport;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "pupil_id")
    private Pupil pupil;

    private boolean made;

    @Column(name = "former_cipher")
    private byte[] formerCipher;

    protected RosterChange() {}

    private RosterChange(RosterImport rosterImport, Pupil pupil, boolean made, byte[] formerCipher) {
        this.rosterImport = rosterImport;
        this.pupil = pupil;
        this.made = made;
        this.formerCipher = formerCipher;
    }

    /** Returns that an import made a pupil. */
    public static RosterChange made(RosterImport rosterImport, Pupil pupil) {
        return new RosterChange(rosterImport, pupil, true, null);
    }

    /** Returns that an import changes the name of a pupil, which is as it was before. */
    public static RosterChange renames(RosterImport rosterImport, Pupil pupil) {
        return new RosterChange(rosterImport, pupil, false, pupil.getRecognitionCipher());
    }

    public Pupil getPupil() {
        return pupil;
    }

    /** Returns whether the import made the pupil. */
    public boolean isMade() {
        return made;
    }

    /** Returns whether the pupil is in another class by now. */
    public boolean isElsewhere() {
        return !pupil.getSchoolClass().equals(rosterImport.getSchoolClass());
    }

    /** Gives the pupil its former name back. */
    public void takeBack() {
        pupil.recognise(formerCipher);
    }
}
