package ba.sigurno.ejb.enrolment.schoolclass;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.enrolment.schoolclass.ClassTeacher;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Lets teachers of a school share a class: who is invited teaches it once the invitation is accepted. */
@Stateless
@RolesAllowed("TEACHER")
public class CoTeachingService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Clock clock;

    @Inject
    private ClassAccess classes;

    @Inject
    private ClassMails mails;

    @Inject
    private AuditService audit;

    /** Returns the teachers of a class who still teach at its school, with substitutes and those who are invited. */
    public List<ClassTeacher> teachers(String classId) {
        return teachers(classes.get(classId));
    }

    /** Returns the teachers of the class's school who neither teach the class nor are invited to. */
    public List<Account> colleagues(String classId) {
        var schoolClass = classes.get(classId);
        var there = teachers(schoolClass).stream().map(ClassTeacher::getAccount).collect(Collectors.toSet());
        return em.createNamedQuery(Account.TEACHERS, Account.class)
                .setParameter("school", schoolClass.getSchool())
                .getResultStream()
                .filter(account -> !there.contains(account))
                .toList();
    }

    /**
     * Invites a colleague of the same school, by a mail too, to teach the class until {@code lastDay} or, with null, without an
     * end.
     */
    public void invite(String classId, String accountId, LocalDate lastDay) {
        var schoolClass = classes.changing(classId);
        var colleague = account(accountId);
        DomainException.require(
                lastDay == null || !lastDay.isBefore(LocalDate.now(clock)), "enrolment_rule_last_day_past");
        schoolClass.invite(colleague, lastDay).ifPresent(invitation -> mails.invited(invitation, classes.teacher()));
        record("teacherInvited", schoolClass, colleague);
    }

    /** Removes a teacher from the class, or an invitation; the last one who teaches it without an end stays. */
    public void remove(String classId, String accountId) {
        var schoolClass = classes.changing(classId);
        var colleague = account(accountId);
        schoolClass.removeTeacher(colleague);
        mails.takeBack(schoolClass, colleague);
        record("teacherRemoved", schoolClass, colleague);
    }

    /** Returns the invitations that wait for the caller, by grade and name of the class. */
    public List<ClassTeacher> invitations() {
        return TeachingInvitations.of(classes.teacher(), SchoolYear.of(LocalDate.now(clock)), em);
    }

    /** Accepts an invitation: from now on the caller teaches the class. */
    public void accept(String classId) {
        var invitation = invitation(classId);
        invitation.accept();
        mails.takeBack(invitation.getSchoolClass(), invitation.getAccount());
        record("teacherAdded", invitation.getSchoolClass(), invitation.getAccount());
    }

    /** Declines an invitation. */
    public void decline(String classId) {
        var invitation = invitation(classId);
        invitation.getSchoolClass().forgetTeacher(invitation.getAccount());
        mails.takeBack(invitation.getSchoolClass(), invitation.getAccount());
        record("invitationDeclined", invitation.getSchoolClass(), invitation.getAccount());
    }

    private ClassTeacher invitation(String classId) {
        return invitations().stream()
                .filter(each -> each.getSchoolClass().getPublicId().equals(classId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("invitation to " + classId));
    }

    private List<ClassTeacher> teachers(SchoolClass schoolClass) {
        return em.createNamedQuery(ClassTeacher.OF_CLASS, ClassTeacher.class)
                .setParameter("schoolClass", schoolClass)
                .getResultList();
    }

    private Account account(String accountId) {
        return entities.find(Account.class, Account.BY_PUBLIC_ID, accountId);
    }

    private void record(String action, SchoolClass schoolClass, Account colleague) {
        audit.record(
                "enrolment_action_" + action,
                "class",
                schoolClass.getPublicId(),
                String.join(
                        AuditService.SEPARATOR,
                        schoolClass.getName(),
                        schoolClass.getSchool().getName(),
                        colleague.getDisplayName()));
    }
}
