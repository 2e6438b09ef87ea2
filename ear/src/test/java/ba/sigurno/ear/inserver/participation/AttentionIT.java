package ba.sigurno.ear.inserver.participation;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.enrolment.LearningClass;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.participation.attention.AttentionColumn;
import ba.sigurno.ejb.participation.attention.AttentionFilter;
import ba.sigurno.ejb.participation.attention.AttentionLine;
import ba.sigurno.ejb.participation.attention.AttentionService;
import ba.sigurno.ejb.participation.rollup.ParticipationRollup;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.participation.attention.Concern;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A coordinator sees which of the own schools need attention and why, and writes to each of them once. */
@ExtendWith(ArquillianExtension.class)
class AttentionIT {

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private LearningClass learning;

    @Inject
    private AttentionService attention;

    @Inject
    private ParticipationRollup rollup;

    @Test
    void aSchoolIsListedForWhatIsAmissAndCountedOnce() throws Exception {
        var lines = all(null);
        assertThat(lines).extracting(AttentionLine::publicId).doesNotHaveDuplicates();
        assertThat(lines).isSortedAccordingTo((one, other) -> Long.compare(other.enrolled(), one.enrolled()));
        for (var concern : Concern.values()) {
            assertThat(all(concern))
                    .hasSize(as.call(Demo.COORDINATOR_TK, () -> attention.counts(null))
                            .getOrDefault(concern, 0L)
                            .intValue())
                    .allMatch(line -> line.concerns().containsKey(concern));
        }
    }

    @Test
    void aSchoolSaysOfItselfWhatTheListSaysOfIt() throws Exception {
        var listed = all(null).get(0);
        assertThat(ofSchool(listed.publicId())).contains(listed);
        var only = new AttentionFilter(null, null, listed.publicId());
        assertThat(as.call(
                                Demo.COORDINATOR_TK,
                                () -> attention.search(only, Sort.by(AttentionColumn.PUPILS), 1, Language.BOSNIAN))
                        .items())
                .containsExactly(listed);
    }

    @Test
    void aSchoolWithoutAClassIsNamedUntilItHasOne() throws Exception {
        assertThat(all(Concern.NO_CLASS))
                .extracting(AttentionLine::publicId)
                .containsExactlyInAnyOrderElementsOf(rows.texts("SELECT s.public_id FROM school s"
                        + " JOIN authority a ON a.id = s.authority_id WHERE a.code = '" + Demo.AUTHORITY_TK
                        + "' AND s.active AND NOT EXISTS (SELECT 1 FROM school_class c WHERE c.school_id = s.id"
                        + " AND c.school_year = (SELECT MAX(school_year) FROM school_class))"));
    }

    @Test
    void aClassStopsWhenNobodyWasThereForWeeksAndGoesOnWithItsFirstPupil() throws Exception {
        learning.make(1);
        var school = rows.text(
                "SELECT s.public_id FROM school s JOIN school_class c ON c.school_id = s.id WHERE c.public_id = ?",
                learning.id());
        rollup.run();
        long before = stopped(school);
        rows.write(em -> em.createNativeQuery("UPDATE school_class c JOIN pupil p ON p.class_id = c.id"
                        + " SET c.created_at = DATE_SUB(c.created_at, INTERVAL 60 DAY),"
                        + " p.last_seen = DATE_SUB(UTC_TIMESTAMP(6), INTERVAL 50 DAY) WHERE c.public_id = ?")
                .setParameter(1, learning.id())
                .executeUpdate());
        rollup.run();
        assertThat(stopped(school)).isEqualTo(isSummer() ? before : before + 1);
        rows.write(em -> em.createNativeQuery("UPDATE pupil SET last_seen = UTC_TIMESTAMP(6) WHERE public_id = ?")
                .setParameter(1, learning.pupil(0))
                .executeUpdate());
        rollup.run();
        assertThat(stopped(school)).isEqualTo(before);
    }

    @Test
    void aSchoolIsWrittenToOnceADayByTheSameLetter() throws Exception {
        var school = all(null).stream()
                .filter(line -> !line.coordinators().isEmpty() || line.email() != null)
                .findFirst()
                .orElseThrow()
                .publicId();
        var subject = "Podrška " + UUID.randomUUID().toString().replaceAll("[0-9]", "x");
        as.run(Demo.COORDINATOR_TK, () -> attention.write(school, subject, "Kako možemo pomoći?"));
        assertRuleBroken(
                "participation_rule_written_today",
                () -> as.run(Demo.COORDINATOR_TK, () -> attention.write(school, subject, "Kako možemo pomoći?")));
        assertThat(rows.count("SELECT COUNT(DISTINCT m.recipient) FROM outbox_mail m WHERE m.subject = ?", subject))
                .isEqualTo(rows.count("SELECT COUNT(*) FROM outbox_mail m WHERE m.subject = ?", subject))
                .isPositive();
        assertThat(all(null).stream()
                        .filter(line -> line.publicId().equals(school))
                        .findFirst()
                        .orElseThrow()
                        .written()
                        .subject())
                .isEqualTo(subject);
    }

    @Test
    void nobodyAsksOrWritesToASchoolOfAnotherJurisdiction() {
        var other = rows.text(
                "SELECT MIN(s.public_id) FROM school s JOIN authority a ON a.id = s.authority_id"
                        + " WHERE a.code <> ?",
                Demo.AUTHORITY_TK);
        assertThatThrownBy(() -> as.run(Demo.COORDINATOR_TK, () -> attention.write(other, "Naslov", "Tekst")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ofSchool(other)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoCoordinatesAuthoritiesSeesNoSchools() throws Exception {
        assertThat(as.call(Demo.COORDINATOR_FBIH, () -> attention.counts(null))).isEmpty();
    }

    private Optional<AttentionLine> ofSchool(String school) throws Exception {
        return as.call(Demo.COORDINATOR_TK, () -> attention.ofSchool(school, Language.BOSNIAN));
    }

    /** In the summer no class goes on, and none has stopped. */
    private static boolean isSummer() {
        var month = LocalDate.now(ClockProducer.ZONE).getMonth();
        return month == Month.JULY || month == Month.AUGUST || month == Month.SEPTEMBER;
    }

    private long stopped(String school) throws Exception {
        return all(null).stream()
                .filter(line -> line.publicId().equals(school))
                .flatMap(line -> Stream.ofNullable(line.concerns().get(Concern.STOPPED)))
                .findFirst()
                .orElse(0L);
    }

    private List<AttentionLine> all(Concern concern) throws Exception {
        var filter = new AttentionFilter(null, concern, null);
        var sort = new Sort(AttentionColumn.PUPILS, true);
        return as.call(Demo.COORDINATOR_TK, () -> {
            var first = attention.search(filter, sort, 1, Language.BOSNIAN);
            return IntStream.rangeClosed(1, first.pages())
                    .mapToObj(page -> attention.search(filter, sort, page, Language.BOSNIAN))
                    .flatMap(page -> page.items().stream())
                    .toList();
        });
    }
}
