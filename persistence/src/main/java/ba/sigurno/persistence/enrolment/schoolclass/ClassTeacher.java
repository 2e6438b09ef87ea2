package ba.sigurno.persistence.enrolment.schoolclass;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A teacher of a class, or one who was invited to teach it too; a substitute does so until a last day. */
@Entity
@Table(name = "class_teacher")
@NamedQuery(
        name = ClassTeacher.OF_CLASS,
        query = "SELECT k FROM ClassTeacher k JOIN FETCH k.account a JOIN k.schoolClass c WHERE c = :schoolClass AND "
                + ClassTeacher.PRESENT + " AND EXISTS"
                + " (SELECT held FROM RoleGrant held WHERE held.account = a AND held.school = c.school)")
@NamedQuery(
        name = ClassTeacher.INVITATIONS,
        query = "SELECT k FROM ClassTeacher k JOIN FETCH k.schoolClass c JOIN FETCH c.school"
                + " WHERE k.account = :teacher AND k.accepted = FALSE AND c.schoolYear >= :schoolYear"
                + " AND c.archivedAt IS NULL AND " + ClassTeacher.PRESENT + " AND EXISTS"
                + " (SELECT held FROM RoleGrant held WHERE held.account = :teacher AND held.school = c.school)"
                + " ORDER BY c.grades, c.name, c.id")
public class ClassTeacher extends BaseEntity {

    /** Finds the teachers of {@code :schoolClass} who still teach at its school, and those invited, with their accounts. */
    public static final String OF_CLASS = "ClassTeacher.ofClass";

    /**
     * Finds the invitations of {@code :teacher} that wait for an answer, to classes of {@code :schoolYear} or later, with
     * class and school.
     */
    public static final String INVITATIONS = "ClassTeacher.invitations";

    /** Holds in queries for a teacher {@code k} whose last day is not over. */
    public static final String PRESENT = "(k.lastDay IS NULL OR k.lastDay >= CURRENT_DATE)";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "class_id")
    private SchoolClass schoolClass;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    private boolean accepted;

    @Column(name = "last_day")
    private LocalDate lastDay;

    protected ClassTeacher() {}

    ClassTeacher(SchoolClass schoolClass, Account account, boolean accepted, LocalDate lastDay) {
        this.schoolClass = schoolClass;
        this.account = account;
        this.accepted = accepted;
        this.lastDay = lastDay;
    }

    /** Lets the invited teacher see and run the class. */
    public void accept() {
        accepted = true;
    }

    /** Returns whether the account teaches the class without an end, and still teaches at its school. */
    boolean isPermanent() {
        return accepted && lastDay == null && account.teachesAt(schoolClass.getSchool());
    }

    /** Returns whether the account teaches the class on a day. */
    boolean teaches(LocalDate day) {
        return accepted && (lastDay == null || !lastDay.isBefore(day)) && account.teachesAt(schoolClass.getSchool());
    }

    void until(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public SchoolClass getSchoolClass() {
        return schoolClass;
    }

    public Account getAccount() {
        return account;
    }

    /** Returns whether the account teaches the class; else it was invited and has not answered. */
    public boolean isAccepted() {
        return accepted;
    }

    /** Returns the last day of a substitute; null for a teacher without one. */
    public LocalDate getLastDay() {
        return lastDay;
    }
}
