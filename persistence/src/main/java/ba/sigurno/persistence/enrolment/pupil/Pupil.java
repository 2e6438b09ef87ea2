package ba.sigurno.persistence.enrolment.pupil;

import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.entity.PublicEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A child in a class: a nickname and a code, no more. What a teacher typed to recognise the child is optional, stored
 * encrypted and forgotten after the school year.
 */
@Entity
@Table(name = "pupil")
@NamedQuery(
        name = Pupil.OF_CLASS,
        query = "SELECT p FROM Pupil p WHERE p.schoolClass = :schoolClass ORDER BY p.nickname")
@NamedQuery(
        name = Pupil.OF_TEACHERS_CLASS,
        query = "SELECT p FROM Pupil p JOIN FETCH p.schoolClass WHERE p.schoolClass.publicId = :publicId"
                + " AND :teacher MEMBER OF p.schoolClass.teachers ORDER BY p.nickname")
@NamedQuery(
        name = Pupil.BY_PUBLIC_ID,
        query = "SELECT p FROM Pupil p WHERE p.publicId = :publicId",
        hints = @QueryHint(name = "eclipselink.join-fetch", value = "p.schoolClass.school"))
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
@NamedQuery(name = Pupil.COUNT_OF_CLASSES, query = "SELECT COUNT(p) FROM Pupil p WHERE p.schoolClass IN :classes")
@NamedQuery(
        name = Pupil.FORGET_RECOGNITION,
        query = "UPDATE Pupil p SET p.recognitionCipher = NULL WHERE p.recognitionCipher IS NOT NULL"
                + " AND p.schoolClass.id IN (SELECT c.id FROM SchoolClass c WHERE c.schoolYear < :schoolYear)")
public class Pupil extends PublicEntity {

    /** The pupils of {@code :schoolClass} by nickname. */
    public static final String OF_CLASS = "Pupil.ofClass";

    /** The pupils of the class with {@code :publicId} if it is one of {@code :teacher}, by nickname, with the class. */
    public static final String OF_TEACHERS_CLASS = "Pupil.ofTeachersClass";

    /** The pupil with {@code :publicId}, with class and school. */
    public static final String BY_PUBLIC_ID = "Pupil.byPublicId";

    /**
     * The pupil with {@code :publicId}, whom no other transaction changes until this one ends: what a pupil does twice at
     * the same time, by a double click or on two devices, happens one after the other.
     */
    public static final String LOCKED = "Pupil.locked";

    /** The pupils of the class that is joined by {@code :joinCode}, with the class. */
    public static final String OF_JOIN_CODE = "Pupil.ofJoinCode";

    /** The pupil with {@code :publicId} if it is in {@code :schoolClass}. */
    public static final String BY_PUBLIC_ID_AND_CLASS = "Pupil.byPublicIdAndClass";

    /** How many pupils {@code :schoolClass} has. */
    public static final String COUNT = "Pupil.count";

    /** How many pupils {@code :classes} have together. */
    public static final String COUNT_OF_CLASSES = "Pupil.countOfClasses";

    /** Forgets what was typed to recognise pupils of classes before {@code :schoolYear} (an update). */
    public static final String FORGET_RECOGNITION = "Pupil.forgetRecognition";

    /** The longest nickname. */
    public static final int NICKNAME_LENGTH = 40;

    /** The longest text by which a teacher recognises a pupil, before it is encrypted. */
    public static final int RECOGNITION_LENGTH = 40;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "class_id")
    private SchoolClass schoolClass;

    @Column(nullable = false, length = NICKNAME_LENGTH)
    private String nickname;

    @Column(name = "code_cipher", nullable = false)
    private byte[] codeCipher;

    @Column(name = "recognition_cipher")
    private byte[] recognitionCipher;

    @Column(name = "first_sign_in")
    private Instant firstSignIn;

    @Column(name = "last_seen")
    private Instant lastSeen;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected Pupil() {}

    /** A pupil who never signed in; {@code recognitionCipher} may be null. */
    public Pupil(SchoolClass schoolClass, String nickname, byte[] codeCipher, byte[] recognitionCipher, Instant now) {
        this.schoolClass = schoolClass;
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

    /** Notes that the pupil does something. */
    public void seen(Instant now) {
        lastSeen = now;
    }

    /** Replaces the code, when the old one is lost or known to another. */
    public void replaceCode(byte[] codeCipher) {
        this.codeCipher = codeCipher.clone();
    }

    /** Sets or, with null, forgets by what the teacher recognises the pupil. */
    public void recognise(byte[] recognitionCipher) {
        this.recognitionCipher = recognitionCipher == null ? null : recognitionCipher.clone();
    }

    public SchoolClass getSchoolClass() {
        return schoolClass;
    }

    public String getNickname() {
        return nickname;
    }

    /** The personal code, encrypted. */
    public byte[] getCodeCipher() {
        return codeCipher.clone();
    }

    /** By what the teacher recognises the pupil, encrypted; null when nothing was typed. */
    public byte[] getRecognitionCipher() {
        return recognitionCipher == null ? null : recognitionCipher.clone();
    }

    /** Null when the pupil never signed in. */
    public Instant getFirstSignIn() {
        return firstSignIn;
    }

    /** Null when the pupil never signed in. */
    public Instant getLastSeen() {
        return lastSeen;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
