package ba.sigurno.ear.inserver.enrolment;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.curriculum.PlannedModule;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.AsTeacher;
import ba.sigurno.ear.inserver.support.ClassName;
import ba.sigurno.ear.inserver.support.Inboxes;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.curriculum.assignment.AssignmentService;
import ba.sigurno.ejb.enrolment.card.CardService;
import ba.sigurno.ejb.enrolment.pupil.NicknameGender;
import ba.sigurno.ejb.enrolment.pupil.PupilNames;
import ba.sigurno.ejb.enrolment.pupil.PupilNicknames;
import ba.sigurno.ejb.enrolment.pupil.PupilService;
import ba.sigurno.ejb.enrolment.pupil.PupilService.Enrolled;
import ba.sigurno.ejb.enrolment.pupil.RosterUndo;
import ba.sigurno.ejb.enrolment.pupil.RosterUndo.Last;
import ba.sigurno.ejb.enrolment.purge.PupilPurge;
import ba.sigurno.ejb.enrolment.purge.RecognitionPurge;
import ba.sigurno.ejb.enrolment.roster.RosterCommand;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService.NewClass;
import ba.sigurno.ejb.enrolment.schoolclass.CoTeachingService;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may see and change a class, and that its pupils come and go as a whole. */
@ExtendWith(ArquillianExtension.class)
class EnrolmentIT {

    private static final String COLLEAGUE = Demo.TEACHER_2_TK;
    private static final String STRANGER = Demo.TEACHER_RS;

    @Inject
    private AsTeacher asTeacher;

    @Inject
    private ClassService classes;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Inboxes inboxes;

    @Inject
    private PlannedModule modules;

    @Inject
    private AssignmentService assignments;

    @Inject
    private CoTeachingService coTeaching;

    @Inject
    private PupilService pupils;

    @Inject
    private PupilNicknames nicknames;

    @Inject
    private RosterUndo undo;

    @Inject
    private PupilNames names;

    @Inject
    private CardService cards;

    @Inject
    private RecognitionPurge purge;

    @Inject
    private PupilPurge pupilPurge;

    @Inject
    private Rows rows;

    @PersistenceContext(unitName = "sigurno")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    private String classId;
    private String schoolId;
    private SchoolYear year;

    @BeforeEach
    void makeAClass() throws Exception {
        schoolId = as(Demo.TEACHER_TK, () -> classes.schools().get(0).getPublicId());
        year = as(Demo.TEACHER_TK, () -> classes.year());
        classId = as(Demo.TEACHER_TK, () -> classes.create(wish(ClassName.unique("T"))));
    }

    @Test
    void nobodyButItsTeachersSeesAClass() throws Exception {
        as(Demo.TEACHER_TK, () -> pupils.enrol(classId, RosterCommand.of("Amina\nEmir"), 0));
        for (var other : new String[] {COLLEAGUE, STRANGER}) {
            notFound(other, () -> classes.get(classId));
            notFound(other, () -> names.ofClass(classId));
            notFound(other, () -> cards.ofClass(classId));
            notFound(other, () -> pupils.preview(classId, "Lejla", null));
            notFound(other, () -> pupils.enrol(classId, RosterCommand.of("Lejla"), 2));
        }
        assertThatThrownBy(() -> names.ofClass(classId)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> cards.ofClass(classId)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aColleagueOfTheSchoolSeesTheClassOnceTheInvitationIsAcceptedAndAStrangerIsNotInvited() throws Exception {
        as(Demo.TEACHER_TK, () -> add(COLLEAGUE));
        notFound(COLLEAGUE, () -> classes.get(classId));
        accept(COLLEAGUE);
        assertThat(as(COLLEAGUE, () -> classes.get(classId)).getPublicId()).isEqualTo(classId);
        refused(Demo.TEACHER_TK, "enrolment_rule_teacher_elsewhere", () -> add(STRANGER));
        as(COLLEAGUE, () -> remove(Demo.TEACHER_TK));
        notFound(Demo.TEACHER_TK, () -> classes.get(classId));
        refused(COLLEAGUE, "enrolment_rule_last_teacher", () -> remove(COLLEAGUE));
    }

    @Test
    void anInvitationWaitsUntilItIsAnsweredOnce() throws Exception {
        long before = inboxes.count(COLLEAGUE, "enrolment_inbox_invited");
        as(Demo.TEACHER_TK, () -> add(COLLEAGUE));
        as(Demo.TEACHER_TK, () -> add(COLLEAGUE));
        assertThat(inboxes.count(COLLEAGUE, "enrolment_inbox_invited")).isEqualTo(before + 1);
        asStaff.run(COLLEAGUE, () -> coTeaching.decline(classId));
        assertThat(inboxes.count(COLLEAGUE, "enrolment_inbox_invited")).isEqualTo(before);
        assertThatThrownBy(() -> accept(COLLEAGUE)).isInstanceOf(NotFoundException.class);
        notFound(COLLEAGUE, () -> classes.get(classId));
    }

    @Test
    void anInvitationIsMailedOnceAndNotWhenItWasTakenBackBefore() throws Exception {
        as(Demo.TEACHER_TK, () -> add(COLLEAGUE));
        as(Demo.TEACHER_TK, () -> substitute(LocalDate.now(ClockProducer.ZONE).plusDays(7)));
        assertThat(mailsTo(COLLEAGUE)).isEqualTo(1);

        var other = as(Demo.TEACHER_TK, () -> classes.create(wish(ClassName.unique("N"))));
        classId = other;
        transaction.begin();
        as(Demo.TEACHER_TK, () -> add(COLLEAGUE));
        assertThat(mailsTo(COLLEAGUE)).isEqualTo(1);
        as(Demo.TEACHER_TK, () -> remove(COLLEAGUE));
        transaction.commit();
        assertThat(mailsTo(COLLEAGUE)).isZero();
    }

    private long mailsTo(String email) throws Exception {
        var name = as(Demo.TEACHER_TK, () -> classes.get(classId)).getName();
        return em.createQuery(
                        "SELECT COUNT(m) FROM OutboxMail m WHERE m.recipient = :email AND m.subject LIKE :subject",
                        Long.class)
                .setParameter("email", email)
                .setParameter("subject", "%" + name)
                .getSingleResult();
    }

    @Test
    void aSubstituteTeachesUntilTheLastDayAndIsNotTheOnlyTeacher() throws Exception {
        var yesterday = LocalDate.now(ClockProducer.ZONE).minusDays(1);
        refused(Demo.TEACHER_TK, "enrolment_rule_last_day_past", () -> substitute(yesterday));
        as(Demo.TEACHER_TK, () -> substitute(LocalDate.now(ClockProducer.ZONE).plusDays(7)));
        accept(COLLEAGUE);
        assertThat(as(COLLEAGUE, () -> classes.get(classId)).getPublicId()).isEqualTo(classId);
        refused(COLLEAGUE, "enrolment_rule_last_teacher", () -> remove(Demo.TEACHER_TK));
        transaction.begin();
        em.createNativeQuery("UPDATE class_teacher SET last_day = ? WHERE last_day IS NOT NULL AND class_id ="
                        + " (SELECT id FROM school_class WHERE public_id = ?)")
                .setParameter(
                        1,
                        java.sql.Date.valueOf(LocalDate.now(ClockProducer.ZONE).minusDays(2)))
                .setParameter(2, classId)
                .executeUpdate();
        transaction.commit();
        notFound(COLLEAGUE, () -> classes.get(classId));
        assertThat(as(Demo.TEACHER_TK, () -> coTeaching.teachers(classId))).hasSize(1);
    }

    @Test
    void aClassIsDeletedWhileNothingWasDoneWithIt() throws Exception {
        as(Demo.TEACHER_TK, () -> pupils.enrol(classId, 2, 0));
        asStaff.run(Demo.TEACHER_TK, () -> assignments.assign(classId, Demo.MODULE, null));
        refused(Demo.TEACHER_TK, "enrolment_rule_class_used", () -> delete());
        var other = as(Demo.TEACHER_TK, () -> classes.create(wish(ClassName.unique("B"))));
        as(Demo.TEACHER_TK, () -> pupils.enrol(other, 1, 0));
        asStaff.run(Demo.TEACHER_TK, () -> classes.delete(other));
        notFound(Demo.TEACHER_TK, () -> classes.get(other));
    }

    @Test
    void modulesInAnotherLanguageAreNamedWhenThatOfTheClassChanges() throws Exception {
        asStaff.run(Demo.TEACHER_TK, () -> assignments.assign(classId, onlyBosnian(), null));
        int version = as(Demo.TEACHER_TK, () -> classes.get(classId)).getVersion();
        var missing = as(
                Demo.TEACHER_TK,
                () -> classes.edit(
                        classId,
                        version,
                        ClassGrades.of(7),
                        ClassName.unique("E"),
                        Language.ENGLISH,
                        Language.BOSNIAN));
        assertThat(missing).hasSize(1);
        assertThat(as(Demo.TEACHER_TK, () -> classes.get(classId)).getGrades()).isEqualTo(ClassGrades.of(7));
    }

    @Test
    void aClassIsMadeInTheTeachersOwnSchoolAndOnceOnly() throws Exception {
        var name = as(Demo.TEACHER_TK, () -> classes.get(classId)).getName();
        refused(Demo.TEACHER_TK, "enrolment_create_class_name_taken", () -> classes.create(wish(name)));
        notFound(STRANGER, () -> classes.create(wish("X-1")));
    }

    @Test
    void aListIsEnrolledWithoutItsBadRowsAndWithSecretsOfItsOwn() throws Exception {
        var made = as(
                Demo.TEACHER_TK,
                () -> pupils.enrol(classId, RosterCommand.of("Amina\nLejla 1503013175008\nĐorđe Č."), 0));
        assertThat(made).contains(new Enrolled(2, 0));
        var lines = as(Demo.TEACHER_TK, () -> names.ofClass(classId));
        assertThat(lines).extracting(line -> line.getName()).containsExactlyInAnyOrder("Amina", "Đorđe Č.");
        assertThat(lines).extracting(line -> line.nickname()).doesNotHaveDuplicates();
        assertThat(as(Demo.TEACHER_TK, () -> cards.ofClass(classId)).cards().cards())
                .extracting(card -> card.personalCode())
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("\\d{6}"));
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM pupil p JOIN school_class c ON c.id = p.class_id WHERE c.public_id = '"
                                + classId + "' AND recognition_cipher LIKE '%Amina%'"))
                .isZero();
    }

    @Test
    void theSameListSentTwiceMakesItsPupilsOnce() throws Exception {
        assertThat(as(Demo.TEACHER_TK, () -> pupils.enrol(classId, RosterCommand.of("Amina\nEmir"), 0)))
                .contains(new Enrolled(2, 0));
        assertThat(as(Demo.TEACHER_TK, () -> pupils.enrol(classId, RosterCommand.of("Amina\nEmir"), 0)))
                .isEmpty();
        assertThat(as(Demo.TEACHER_TK, () -> pupils.enrol(classId, 5, 0))).isEmpty();
        assertThat(as(Demo.TEACHER_TK, () -> pupils.count(classId))).isEqualTo(2);
    }

    @Test
    void nothingIsHalfEnrolled() throws Exception {
        var tooMany = IntStream.rangeClosed(1, PupilService.MAX_PUPILS + 1)
                .mapToObj(number -> "Amina " + number)
                .collect(Collectors.joining("\n"));
        refused(Demo.TEACHER_TK, "enrolment_roster_full", () -> pupils.enrol(classId, RosterCommand.of(tooMany), 0));
        refused(
                Demo.TEACHER_TK,
                "enrolment_roster_too_many_rows",
                () -> pupils.enrol(classId, RosterCommand.of("Amina\n".repeat(5000)), 0));
        refused(
                Demo.TEACHER_TK,
                "enrolment_roster_nothing",
                () -> pupils.enrol(classId, RosterCommand.of("1503013175008"), 0));
        assertThat(as(Demo.TEACHER_TK, () -> pupils.count(classId))).isZero();
    }

    @Test
    void aListIsMergedIntoAClassAndTheSameAgainChangesNothing() throws Exception {
        as(Demo.TEACHER_TK, () -> pupils.enrol(classId, RosterCommand.of("Djuro K.\nSara\nIvan\nLejla"), 0));
        var before = as(Demo.TEACHER_TK, () -> names.byId(classId));
        var list = "Ime;Prezime;JMBG\nĐuro;Kos;1503013175008\nSara;Kovač;\nIvan;Kos;\nLejla;;\nAmina;Hodžić;";
        var done = as(Demo.TEACHER_TK, () -> pupils.enrol(classId, new RosterCommand(list, null, Set.of(4)), 4));
        assertThat(done).contains(new Enrolled(2, 2));
        var after = as(Demo.TEACHER_TK, () -> names.ofClass(classId));
        assertThat(after)
                .extracting(line -> line.getName())
                .containsExactlyInAnyOrder("Đuro K.", "Sara K.", "Ivan", "Ivan K.", "Lejla", "Amina H.");
        assertThat(after)
                .filteredOn(line -> line.getName().equals("Đuro K."))
                .allMatch(line -> before.get(line.publicId()).getName().equals("Djuro K."));
        refused(Demo.TEACHER_TK, "enrolment_roster_nothing", () -> pupils.enrol(classId, RosterCommand.of(list), 6));
    }

    @Test
    void theLastListIsTakenBackWhileNobodyHasSignedIn() throws Exception {
        as(Demo.TEACHER_TK, () -> pupils.enrol(classId, RosterCommand.of("Djuro K.\nSara"), 0));
        as(Demo.TEACHER_TK, () -> pupils.enrol(classId, RosterCommand.of("Đuro K.\nSara\nIvan"), 2));
        var last = as(Demo.TEACHER_TK, () -> undo.last(classId)).orElseThrow();
        assertThat(last).extracting(Last::made, Last::changed).containsExactly(1L, 1L);
        notFound(STRANGER, () -> undone(last.id()));
        as(Demo.TEACHER_TK, () -> undone(last.id()));
        assertThat(as(Demo.TEACHER_TK, () -> names.ofClass(classId)))
                .extracting(line -> line.getName())
                .containsExactlyInAnyOrder("Djuro K.", "Sara");
        notFound(Demo.TEACHER_TK, () -> undone(last.id()));

        var first = as(Demo.TEACHER_TK, () -> undo.last(classId)).orElseThrow();
        signIn("Sara");
        assertThat(as(Demo.TEACHER_TK, () -> undo.last(classId))).isEmpty();
        refused(Demo.TEACHER_TK, "enrolment_rule_import_used", () -> undone(first.id()));
        assertThat(as(Demo.TEACHER_TK, () -> pupils.count(classId))).isEqualTo(2);
    }

    @Test
    void aFormerNameIsForgottenWithTheNameAndAfterAMonth() throws Exception {
        as(Demo.TEACHER_TK, () -> pupils.enrol(classId, RosterCommand.of("Djuro K.\nSara"), 0));
        as(Demo.TEACHER_TK, () -> pupils.enrol(classId, RosterCommand.of("Đuro K.\nSara K."), 2));
        assertThat(formerNames()).isEqualTo(2);
        var sara = as(Demo.TEACHER_TK, () -> names.ofClass(classId)).stream()
                .filter(line -> line.getName().equals("Sara K."))
                .findFirst()
                .orElseThrow();
        as(Demo.TEACHER_TK, () -> {
            pupils.recognise(classId, sara.publicId(), "");
            return null;
        });
        assertThat(formerNames()).isEqualTo(1);
        transaction.begin();
        em.createNativeQuery("UPDATE roster_import i JOIN school_class c ON c.id = i.class_id"
                        + " SET i.taken_at = '2001-01-01' WHERE c.public_id = ?")
                .setParameter(1, classId)
                .executeUpdate();
        transaction.commit();
        purge.forget(october(2001));
        assertThat(formerNames()).isZero();
    }

    @Test
    void thoseWhoLeftAreErasedAtOnceAndOnlyFromTheTeachersClass() throws Exception {
        as(Demo.TEACHER_TK, () -> pupils.enrol(classId, RosterCommand.of("Amina\nEmir\nIvan"), 0));
        var ids = as(Demo.TEACHER_TK, () -> names.ofClass(classId)).stream()
                .filter(line -> !line.getName().equals("Ivan"))
                .map(line -> line.publicId())
                .toList();
        notFound(STRANGER, () -> pupils.erase(classId, ids));
        var other = as(Demo.TEACHER_TK, () -> classes.create(wish(ClassName.unique("T"))));
        assertThat(as(Demo.TEACHER_TK, () -> pupils.erase(other, ids))).isZero();
        assertThat(as(Demo.TEACHER_TK, () -> pupils.erase(classId, ids))).isEqualTo(2);
        assertThat(as(Demo.TEACHER_TK, () -> pupils.erase(classId, ids))).isZero();
        assertThat(as(Demo.TEACHER_TK, () -> names.ofClass(classId)))
                .extracting(line -> line.getName())
                .containsExactly("Ivan");
    }

    @Test
    void aPreviewStoresNothing() throws Exception {
        var preview = as(Demo.TEACHER_TK, () -> pupils.preview(classId, "Amina\nAmina", null));
        assertThat(preview.roster().getNames()).containsExactly("Amina");
        assertThat(as(Demo.TEACHER_TK, () -> pupils.count(classId))).isZero();
    }

    @Test
    void erasingAPupilTakesAllTheChildDid() throws Exception {
        var pupil = as(Demo.TEACHER_TK, () -> pupils.add(classId, "Amina", 0)).orElseThrow();
        transaction.begin();
        em.createNativeQuery("INSERT INTO lesson_progress (pupil_id, lesson_id, completed_at)"
                        + " SELECT p.id, (SELECT MIN(id) FROM lesson), NOW(6) FROM pupil p WHERE p.public_id = ?")
                .setParameter(1, pupil.publicId())
                .executeUpdate();
        transaction.commit();
        long before = rows.count("SELECT COUNT(*) FROM lesson_progress");
        as(Demo.TEACHER_TK, () -> {
            pupils.erase(classId, pupil.publicId());
            return null;
        });
        assertThat(rows.count("SELECT COUNT(*) FROM lesson_progress")).isEqualTo(before - 1);
        notFound(Demo.TEACHER_TK, () -> pupils.get(classId, pupil.publicId()));
    }

    @Test
    void aChildGetsANicknameThatNobodyInTheClassHas() throws Exception {
        as(Demo.TEACHER_TK, () -> pupils.enrol(classId, 2, 0));
        var lines = as(Demo.TEACHER_TK, () -> names.ofClass(classId));
        var id = lines.get(0).publicId();
        var offered = as(Demo.TEACHER_TK, () -> nicknames.offers(classId, id, NicknameGender.FEMININE, 0));
        as(Demo.TEACHER_TK, () -> nicknamed(id, offered.get(1)));
        assertThat(as(Demo.TEACHER_TK, () -> pupils.get(classId, id)).nickname())
                .isEqualTo(offered.get(1));
        for (var other : new String[] {lines.get(1).nickname(), "Amina Hodžić"}) {
            refused(Demo.TEACHER_TK, "enrolment_rule_nickname_taken", () -> nicknamed(id, other));
        }
        notFound(STRANGER, () -> nicknamed(id, offered.get(2)));
    }

    @Test
    void aNewCodeReplacesTheOldOnTheCard() throws Exception {
        var pupil = as(Demo.TEACHER_TK, () -> pupils.add(classId, "", 0)).orElseThrow();
        var before = card(pupil.publicId());
        as(Demo.TEACHER_TK, () -> {
            pupils.replaceCode(classId, pupil.publicId());
            return null;
        });
        assertThat(card(pupil.publicId())).isNotEqualTo(before);
    }

    @Test
    void aStaleEditIsRefused() throws Exception {
        int version = as(Demo.TEACHER_TK, () -> classes.get(classId)).getVersion();
        as(Demo.TEACHER_TK, () -> edit(version, ClassName.unique("S")));
        assertThatThrownBy(() -> as(Demo.TEACHER_TK, () -> edit(version, ClassName.unique("S"))))
                .rootCause()
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void pupilsOfEarlierYearsAreRemovedClassAfterClassAndTheirClassesStay() throws Exception {
        as(Demo.TEACHER_TK, () -> pupils.enrol(classId, RosterCommand.of("Amina\nEmir"), 0));
        transaction.begin();
        em.createNativeQuery("UPDATE school_class SET school_year = 2001 WHERE public_id = ?")
                .setParameter(1, classId)
                .executeUpdate();
        transaction.commit();
        pupilPurge.delete(october(2002));
        assertThat(as(Demo.TEACHER_TK, () -> names.ofClass(classId))).hasSize(2);
        pupilPurge.delete(october(2003));
        assertThat(as(Demo.TEACHER_TK, () -> names.ofClass(classId))).isEmpty();
    }

    @Test
    void whenTheSchoolYearIsOverTheNamesAreForgottenAndOnlyThey() throws Exception {
        as(Demo.TEACHER_TK, () -> pupils.enrol(classId, RosterCommand.of("Amina\nEmir"), 0));
        transaction.begin();
        em.createNativeQuery("UPDATE school_class SET school_year = 2001 WHERE public_id = ?")
                .setParameter(1, classId)
                .executeUpdate();
        transaction.commit();
        assertThat(purge.forget(october(2001))).isZero();
        assertThat(purge.forget(october(2002))).isGreaterThanOrEqualTo(2);
        assertThat(as(Demo.TEACHER_TK, () -> names.ofClass(classId))).hasSize(2).allMatch(line -> line.recognition()
                .isEmpty());
    }

    private long formerNames() {
        return rows.count(
                "SELECT COUNT(*) FROM roster_change r JOIN pupil p ON p.id = r.pupil_id JOIN school_class c ON c.id = p.class_id"
                        + " WHERE c.public_id = ? AND r.former_cipher IS NOT NULL",
                classId);
    }

    private void signIn(String name) throws Exception {
        var id = as(Demo.TEACHER_TK, () -> names.ofClass(classId)).stream()
                .filter(line -> line.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .publicId();
        transaction.begin();
        em.createNativeQuery("UPDATE pupil SET first_sign_in = NOW(6) WHERE public_id = ?")
                .setParameter(1, id)
                .executeUpdate();
        transaction.commit();
    }

    private Void nicknamed(String id, String nickname) {
        nicknames.choose(classId, id, nickname);
        return null;
    }

    private Void undone(String importId) {
        undo.undo(classId, importId);
        return null;
    }

    private NewClass wish(String name) {
        return new NewClass(schoolId, year, ClassGrades.of(6), name, Language.BOSNIAN);
    }

    private Void edit(int version, String name) {
        classes.edit(classId, version, ClassGrades.of(6), name, Language.SERBIAN_CYRILLIC, Language.BOSNIAN);
        return null;
    }

    private void accept(String email) throws Exception {
        asStaff.run(email, () -> coTeaching.accept(classId));
    }

    private Void substitute(LocalDate lastDay) {
        coTeaching.invite(classId, rows.accountId(COLLEAGUE), lastDay);
        return null;
    }

    private Void delete() {
        classes.delete(classId);
        return null;
    }

    private String onlyBosnian() {
        try {
            var slug = modules.make();
            rows.write(em -> em.createNativeQuery("DELETE t FROM module_edition_text t JOIN module_edition e"
                            + " ON e.id = t.edition_id JOIN module m ON m.id = e.module_id"
                            + " WHERE m.slug = ? AND t.language = 'en'")
                    .setParameter(1, slug)
                    .executeUpdate());
            return slug;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Void add(String email) {
        coTeaching.invite(classId, rows.accountId(email), null);
        return null;
    }

    private Void remove(String email) {
        coTeaching.remove(classId, rows.accountId(email));
        return null;
    }

    private String card(String pupilId) throws Exception {
        return as(Demo.TEACHER_TK, () -> cards.ofPupil(classId, pupilId))
                .cards()
                .cards()
                .get(0)
                .personalCode();
    }

    private <T> T as(String email, Callable<T> work) throws Exception {
        return asTeacher.call(email, work);
    }

    private void notFound(String email, Callable<?> work) {
        assertThatThrownBy(() -> as(email, work)).isInstanceOf(NotFoundException.class);
    }

    private void refused(String email, String key, Callable<?> work) {
        assertRuleBroken(key, () -> as(email, work));
    }

    private static Instant october(int year) {
        return Dates.instant(LocalDate.of(year, Month.OCTOBER, 1), LocalTime.NOON);
    }
}
