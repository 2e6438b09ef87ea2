package ba.sigurno.persistence.enrolment.pupil;

import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A child in a class: a nickname and a code, no more. A note by which the teacher recognises the child is optional,
 * stored encrypted and forgotten after the school year.
 */
@Entity
@Table(name = "pupil")
@NamedQuery(
        name = Pupil.OF_CLASS,
        query = "SELECT p FROM Pupil p WHERE p.schoolClass = :schoolClass ORDER BY p.nickname")
@NamedQuery(
        name = Pupil.OF_TEACHERS_CLASS,
        query = "SELECT p FROM Pupil p JOIN FETCH p.schoolClass c WHERE c.publicId = :publicId AND "
                + SchoolClass.TAUGHT + " ORDER BY p.nickname")
@NamedQuery(
        name = Pupil.BY_PUBLIC_ID,
        query = "SELECT p FROM Pupil p WHERE p.publicId = :publicId",
        hints = @QueryHint(name = "eclipselink.join-fetch", value = "p.schoolClass.school"))
@NamedQuery(
        name = Pupil.BY_PUBLIC_IDS,
        query = "SELECT p FROM Pupil p JOIN FETCH p.schoolClass WHERE p.publicId IN :publicIds",
        hints = @QueryHint(name = "eclipselink.read-only", value = "true"))
@NamedQuery(name = Pupil.SEEN, query = "UPDATE Pupil p SET p.lastSeen = :now WHERE p.id IN :ids")
@NamedQuery(
        name = Pupil.LOCKED,
        query = "SELECT p FROM Pupil p WHERE p.publicId = :publicId",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
@NamedQuery(
        name = Pupil.OF_JOIN_CODE,
        query = "SELECT p FROM Pupil p JOIN FETCH p.schoolClass c WHERE c.joinCode = :joinCode")
@NamedQuery(
        name = Pupil.BY_PUBLIC_ID_AND_CLASS,
        query = "SELECT p FROM Pupil p WHERE p.publicId = :publicId AND p.schoolClass = :schoolClass")
@NamedQuery(name = Pupil.COUNT, query = "SELECT COUNT(p) FROM Pupil p WHERE p.schoolClass = :schoolClass")
@NamedQuery(name = Pupil.OF_CLASSES, query = "SELECT p FROM Pupil p WHERE p.schoolClass IN :classes")
@NamedQuery(name = Pupil.COUNT_OF_CLASSES, query = "SELECT COUNT(p) FROM Pupil p WHERE p.schoolClass IN :classes")
@NamedQuery(
        name = Pupil.FORGET_RECOGNITION,
        query = "UPDATE Pupil p SET p.recognitionCipher = NULL WHERE p.recognitionCipher IS NOT NULL"
                + " AND p.schoolClass.id IN (SELECT c.id FROM SchoolClass c WHERE c.schoolYear < :schoolYear)")
@NamedQuery(name = Pupil.DELETE_OF_CLASSES, query = "DELETE FROM Pupil p WHERE p.schoolClass.id IN :classIds")
public class Pupil extends PublicEntity {

    /** Finds the pupils of {@code :schoolClass} by nickname. */
    public static final String OF_CLASS = "Pupil.ofClass";

    /**
     * Finds the pupils of the class with {@code :publicId} if it is one of {@code :teacher}, by nickname, with the
     * class.
     */
    public static final String OF_TEACHERS_CLASS = "Pupil.ofTeachersClass";

    /** Finds the pupil with {@code :publicId}, with class and school. */
    public static final String BY_PUBLIC_ID = "Pupil.byPublicId";

    /** Finds the pupils with {@code :publicIds}, with their classes, to be read alone. */
    public static final String BY_PUBLIC_IDS = "Pupil.byPublicIds";

    /** Notes that the pupils with {@code :ids} are active {@code :now} (an update). */
    public static final String SEEN = "Pupil.seen";

    /**
     * Finds the pupil with {@code :publicId} and locks it until this transaction ends: actions of a pupil at the same
     * time, by a double click or on two devices, happen one after the other.
     */
    public static final String LOCKED = "Pupil.locked";

    /** Finds the pupils of the class that is joined by {@code :joinCode}, with the class. */
    public static final String OF_JOIN_CODE = "Pupil.ofJoinCode";

    /** Finds the pupil with {@code :publicId} if it is in {@code :schoolClass}. */
    public static final String BY_PUBLIC_ID_AND_CLASS = "Pupil.byPublicIdAndClass";

    /** Counts the pupils of {@code :schoolClass}. */
    public static final String COUNT = "Pupil.count";

    /** Finds the pupils of all {@code :classes}, in no order. */
    public static final String OF_CLASSES = "Pupil.ofClasses";

    /** Counts the pupils of all {@code :classes} together. */
    public static final String COUNT_OF_CLASSES = "Pupil.countOfClasses";

    /** Deletes the notes that recognise pupils of classes before {@code :schoolYear} (an update). */
    public static final String FORGET_RECOGNITION = "Pupil.forgetRecognition";

    /** Deletes the pupils of the classes {@code :classIds}, and their answers and progress with them (an update). */
    public static final String DELETE_OF_CLASSES = "Pupil.deleteOfClasses";

    /** The longest nickname, in characters. */
    public static final int NICKNAME_LENGTH = 40;

    /** The longest note by which a teacher recognises a pupil, in characters before it is encrypted. */
    public static final int RECOGNITION_LENGTH = 40;

    /** How exactly it is known when a pupil was here last. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "class_id")
    private SchoolClass schoolClass;

    @Column(nullable = false, length = NICKNAME_LENGTH)
    private String nickname;

    @Column(name = "code_cipher", nullable = false)
    private byte[] codeCipher;

    @Column(name = "recognition_cipher")
    private byte[] recognitionCipher;

    @Column(name = "source_key")
    private String sourceKey;

    private Integer grade;

    @Column(name = "first_sign_in")
    private Instant firstSignIn;

    @Column(name = "last_seen")
    private Instant lastSeen;

    @Column(name = "sign_outs")
    private int signOuts;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected Pupil() {}

    /** Creates a pupil who never signed in; {@code recognitionCipher} may be null. */
    public Pupil(SchoolClass schoolClass, String nickname, byte[] codeCipher, byte[] recognitionCipher, Instant now) {
        this.schoolClass = schoolClass;
        this.grade = knownGrade().orElse(null);
        this.nickname = nickname;
        this.codeCipher = codeCipher.clone();
        recognise(recognitionCipher);
        this.createdAt = now;
    }

    /** Notes that the pupil signed in. */
    public void signedIn(Instant now) {
        if (firstSignIn == null) {
            firstSignIn = now;
        }
        lastSeen = now;
    }

    /** Notes that the pupil signed out, which ends every sign-in before it. */
    public void signedOut() {
        signOuts++;
    }

    /** Notes that the pupil is active, if that is not known yet. */
    public void seen(Instant now) {
        if (!isSeen(now)) {
            lastSeen = now;
        }
    }

    /** Returns whether it is known already that the pupil is active: to the minute, or everything would write this row too. */
    public boolean isSeen(Instant now) {
        return lastSeen != null && lastSeen.isAfter(now.minus(SEEN_EVERY));
    }

    /** Replaces the code, when the old one is lost or known to another. */
    public void replaceCode(byte[] codeCipher) {
        this.codeCipher = codeCipher.clone();
    }

    /** Moves the pupil, with all that was done, to another class, and gives it a code that is free there. */
    public void moveTo(SchoolClass schoolClass, byte[] codeCipher) {
        grade = knownGrade().orElse(null);
        this.schoolClass = schoolClass;
        replaceCode(codeCipher);
    }

    /** Moves the pupil to the class of the next school year, one grade higher, and gives it a code that is free there. */
    public void goOnTo(SchoolClass next, byte[] codeCipher) {
        moveTo(next, codeCipher);
        grade = grade == null ? null : grade + 1;
    }

    /** Moves the pupil back to the class of the year before; the code stays. */
    public void goBackTo(SchoolClass before) {
        schoolClass = before;
        grade = grade == null ? null : grade - 1;
    }

    /** Says in which grade of a combined class the pupil is; null when it is not known. */
    public void place(Integer grade) {
        DomainException.require(
                grade == null || schoolClass.getGrades().has(grade), "enrolment_rule_grade_of_other_class");
        this.grade = grade;
    }

    /** Returns the grade: that of the class or, in a combined class, that in which a teacher placed the pupil; may be empty. */
    public Optional<Integer> knownGrade() {
        var grades = schoolClass.getGrades();
        return grades.isCombined() ? Optional.ofNullable(grade).filter(grades::has) : Optional.of(grades.youngest());
    }

    /** Returns whether the pupil is known to be in the last grade of the school, and leaves it at the end of the year. */
    public boolean isLeaving() {
        return knownGrade()
                .filter(grade -> grade == schoolClass.getSchool().getLastGrade())
                .isPresent();
    }

    /** Takes over what is known of another row of the same child: the earlier sign-in, the later activity, a missing note or grade. */
    public void join(Pupil other) {
        if (other.firstSignIn != null && (firstSignIn == null || other.firstSignIn.isBefore(firstSignIn))) {
            firstSignIn = other.firstSignIn;
        }
        if (other.lastSeen != null && (lastSeen == null || other.lastSeen.isAfter(lastSeen))) {
            lastSeen = other.lastSeen;
        }
        if (recognitionCipher == null) {
            recognise(other.recognitionCipher);
        }
        if (knownGrade().isEmpty()) {
            grade = other.grade;
        }
    }

    /** Sets or, with null, deletes the note by which the teacher recognises the pupil. */
    public void recognise(byte[] recognitionCipher) {
        this.recognitionCipher = recognitionCipher == null ? null : recognitionCipher.clone();
    }

    /** Notes the keyed hash by which the pupil is known again when it comes from other software. */
    public void comesFrom(String sourceKey) {
        this.sourceKey = sourceKey;
    }

    /** Returns the keyed hash of the id that other software gave the pupil, in Base64. */
    public Optional<String> getSourceKey() {
        return Optional.ofNullable(sourceKey);
    }

    /** Gives the pupil another nickname. */
    public void nickname(String nickname) {
        this.nickname = nickname;
    }

    public SchoolClass getSchoolClass() {
        return schoolClass;
    }

    public String getNickname() {
        return nickname;
    }

    /** Returns the personal code, encrypted. */
    public byte[] getCodeCipher() {
        return codeCipher.clone();
    }

    /** Returns the note by which the teacher recognises the pupil, encrypted; null for none. */
    public byte[] getRecognitionCipher() {
        return recognitionCipher == null ? null : recognitionCipher.clone();
    }

    /** Returns the time of the first sign-in; null when the pupil never signed in. */
    public Instant getFirstSignIn() {
        return firstSignIn;
    }

    /** Returns the time of the last activity; null when the pupil never signed in. */
    public Instant getLastSeen() {
        return lastSeen;
    }

    /** Returns how often the pupil signed out. */
    public int getSignOuts() {
        return signOuts;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
