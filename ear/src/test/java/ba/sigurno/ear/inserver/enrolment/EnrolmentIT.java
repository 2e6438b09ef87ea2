package ba.sigurno.ear.inserver.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsTeacher;
import ba.sigurno.ear.inserver.support.ClassName;
import ba.sigurno.ejb.enrolment.card.CardService;
import ba.sigurno.ejb.enrolment.pupil.PupilNames;
import ba.sigurno.ejb.enrolment.pupil.PupilService;
import ba.sigurno.ejb.enrolment.pupil.RecognitionPurge;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService.NewClass;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
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

    private static final String TEACHER = "teacher.tk@demo.test";
    private static final String COLLEAGUE = "teacher2.tk@demo.test";
    private static final String STRANGER = "teacher.rs@demo.test";

    @Inject
    private AsTeacher asTeacher;

    @Inject
    private ClassService classes;

    @Inject
    private PupilService pupils;

    @Inject
    private PupilNames names;

    @Inject
    private CardService cards;

    @Inject
    private RecognitionPurge purge;

    @PersistenceContext(unitName = "sigurno")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    private String classId;
    private String schoolId;
    private SchoolYear year;

    @BeforeEach
    void makeAClass() throws Exception {
        schoolId = as(TEACHER, () -> classes.schools().get(0).getPublicId());
        year = as(TEACHER, () -> classes.year());
        classId = as(TEACHER, () -> classes.create(wish(ClassName.unique("T"))));
    }

    @Test
    void nobodyButItsTeachersSeesAClass() throws Exception {
        as(TEACHER, () -> pupils.enrol(classId, "Amina\nEmir", 0));
        for (var other : new String[] {COLLEAGUE, STRANGER}) {
            notFound(other, () -> classes.get(classId));
            notFound(other, () -> names.ofClass(classId));
            notFound(other, () -> cards.ofClass(classId));
            notFound(other, () -> pupils.preview(classId, "Lejla"));
            notFound(other, () -> pupils.enrol(classId, "Lejla", 2));
        }
        assertThatThrownBy(() -> names.ofClass(classId)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> cards.ofClass(classId)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aColleagueOfTheSchoolSeesTheClassOnceAddedAndAStrangerCannotBeAdded() throws Exception {
        as(TEACHER, () -> add(COLLEAGUE));
        assertThat(as(COLLEAGUE, () -> classes.get(classId)).getPublicId()).isEqualTo(classId);
        refused(TEACHER, "enrolment_rule_teacher_elsewhere", () -> add(STRANGER));
        as(COLLEAGUE, () -> remove(TEACHER));
        notFound(TEACHER, () -> classes.get(classId));
        refused(COLLEAGUE, "enrolment_rule_last_teacher", () -> remove(COLLEAGUE));
    }

    @Test
    void aClassIsMadeInTheTeachersOwnSchoolAndOnceOnly() throws Exception {
        var name = as(TEACHER, () -> classes.get(classId)).getName();
        refused(TEACHER, "enrolment_create_class_name_taken", () -> classes.create(wish(name)));
        notFound(STRANGER, () -> classes.create(wish("X-1")));
    }

    @Test
    void aListIsEnrolledWithoutItsBadRowsAndWithSecretsOfItsOwn() throws Exception {
        var made = as(TEACHER, () -> pupils.enrol(classId, "Amina\nLejla 1503013175008\nĐorđe Č.", 0));
        assertThat(made).contains(2);
        var lines = as(TEACHER, () -> names.ofClass(classId));
        assertThat(lines).extracting(line -> line.getName()).containsExactlyInAnyOrder("Amina", "Đorđe Č.");
        assertThat(lines).extracting(line -> line.nickname()).doesNotHaveDuplicates();
        assertThat(as(TEACHER, () -> cards.ofClass(classId)).cards().cards())
                .extracting(card -> card.personalCode())
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("\\d{6}"));
        assertThat(count("SELECT COUNT(*) FROM pupil p JOIN school_class c ON c.id = p.class_id WHERE c.public_id = '"
                        + classId + "' AND recognition_cipher LIKE '%Amina%'"))
                .isZero();
    }

    @Test
    void theSameListSentTwiceMakesItsPupilsOnce() throws Exception {
        assertThat(as(TEACHER, () -> pupils.enrol(classId, "Amina\nEmir", 0))).contains(2);
        assertThat(as(TEACHER, () -> pupils.enrol(classId, "Amina\nEmir", 0))).isEmpty();
        assertThat(as(TEACHER, () -> pupils.enrol(classId, 5, 0))).isEmpty();
        assertThat(as(TEACHER, () -> pupils.count(classId))).isEqualTo(2);
    }

    @Test
    void nothingIsHalfEnrolled() throws Exception {
        var tooMany = IntStream.rangeClosed(1, PupilService.MAX_PUPILS + 1)
                .mapToObj(number -> "Amina " + number)
                .collect(Collectors.joining("\n"));
        refused(TEACHER, "enrolment_roster_full", () -> pupils.enrol(classId, tooMany, 0));
        refused(TEACHER, "enrolment_roster_too_many_rows", () -> pupils.enrol(classId, "Amina\n".repeat(5000), 0));
        refused(TEACHER, "enrolment_roster_nothing", () -> pupils.enrol(classId, "1503013175008", 0));
        assertThat(as(TEACHER, () -> pupils.count(classId))).isZero();
    }

    @Test
    void aPreviewStoresNothing() throws Exception {
        var preview = as(TEACHER, () -> pupils.preview(classId, "Amina\nAmina"));
        assertThat(preview.roster().getGood()).isEqualTo(1);
        assertThat(as(TEACHER, () -> pupils.count(classId))).isZero();
    }

    @Test
    void erasingAPupilTakesAllTheChildDid() throws Exception {
        var pupil = as(TEACHER, () -> pupils.add(classId, "Amina", 0)).orElseThrow();
        transaction.begin();
        em.createNativeQuery("INSERT INTO lesson_progress (pupil_id, lesson_id, completed_at)"
                        + " SELECT p.id, (SELECT MIN(id) FROM lesson), NOW(6) FROM pupil p WHERE p.public_id = ?")
                .setParameter(1, pupil.publicId())
                .executeUpdate();
        transaction.commit();
        long before = count("SELECT COUNT(*) FROM lesson_progress");
        as(TEACHER, () -> {
            pupils.erase(classId, pupil.publicId());
            return null;
        });
        assertThat(count("SELECT COUNT(*) FROM lesson_progress")).isEqualTo(before - 1);
        notFound(TEACHER, () -> pupils.get(classId, pupil.publicId()));
    }

    @Test
    void aNewCodeReplacesTheOldOnTheCard() throws Exception {
        var pupil = as(TEACHER, () -> pupils.add(classId, "", 0)).orElseThrow();
        var before = card(pupil.publicId());
        as(TEACHER, () -> {
            pupils.replaceCode(classId, pupil.publicId());
            return null;
        });
        assertThat(card(pupil.publicId())).isNotEqualTo(before);
    }

    @Test
    void aStaleEditIsRefused() throws Exception {
        int version = as(TEACHER, () -> classes.get(classId)).getVersion();
        as(TEACHER, () -> edit(version, ClassName.unique("S")));
        assertThatThrownBy(() -> as(TEACHER, () -> edit(version, ClassName.unique("S"))))
                .rootCause()
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void whenTheSchoolYearIsOverTheNamesAreForgottenAndOnlyThey() throws Exception {
        as(TEACHER, () -> pupils.enrol(classId, "Amina\nEmir", 0));
        transaction.begin();
        em.createNativeQuery("UPDATE school_class SET school_year = 2001 WHERE public_id = ?")
                .setParameter(1, classId)
                .executeUpdate();
        transaction.commit();
        assertThat(purge.before(new SchoolYear(2001))).isZero();
        assertThat(purge.before(new SchoolYear(2002))).isGreaterThanOrEqualTo(2);
        assertThat(as(TEACHER, () -> names.ofClass(classId))).hasSize(2).allMatch(line -> line.recognition()
                .isEmpty());
    }

    private NewClass wish(String name) {
        return new NewClass(schoolId, year, 6, name, Language.BOSNIAN);
    }

    private Void edit(int version, String name) {
        classes.edit(classId, version, name, Language.SERBIAN_CYRILLIC);
        return null;
    }

    private Void add(String email) {
        classes.addTeacher(classId, accountId(email));
        return null;
    }

    private Void remove(String email) {
        classes.removeTeacher(classId, accountId(email));
        return null;
    }

    private String accountId(String email) {
        return (String) em.createNativeQuery("SELECT public_id FROM account WHERE email = ?")
                .setParameter(1, email)
                .getSingleResult();
    }

    private String card(String pupilId) throws Exception {
        return as(TEACHER, () -> cards.ofPupil(classId, pupilId))
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
        assertThatThrownBy(() -> as(email, work))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getKey()).isEqualTo(key));
    }

    private long count(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
