package ba.sigurno.ear.inserver.schema;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.hotline.Confidential;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.curriculum.editing.archive.ModuleImportPurge;
import ba.sigurno.ejb.enrolment.oneroster.PackagePurge;
import ba.sigurno.ejb.exchange.importing.ImportPurge;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.account.AccountErasureService;
import ba.sigurno.ejb.identity.admission.TeamInvitationPurge;
import ba.sigurno.ejb.identity.audit.AuditPurge;
import ba.sigurno.ejb.identity.link.AccountLinkPurge;
import ba.sigurno.ejb.identity.request.AccountRequestEnds;
import ba.sigurno.ejb.participation.attention.SchoolLetterPurge;
import ba.sigurno.ejb.register.importing.RegisterImportPurge;
import ba.sigurno.ejb.training.session.TrainingPurge;
import ba.sigurno.ejb.work.WorkPurge;
import ba.sigurno.ejb.workshop.trainer.TrainerLeavePurge;
import ba.sigurno.ejb.youthpanel.message.PanelMessagePurge;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rows that nobody deletes by hand go when the time is over that docs/privacy.md promises, and not before. */
@ExtendWith(ArquillianExtension.class)
class RetentionIT {

    private static final Duration MARGIN = Duration.ofHours(1);

    private static final String BY_SOMEBODY = "account_id = (SELECT MIN(id) FROM account), ";
    private static final String AT_A_SCHOOL = "school_id = (SELECT MIN(id) FROM school), ";
    private static final String SOMEBODY_ELSE =
            "email = 'neko@demo.test', display_name = 'Neko', language = 'bs', digest = SHA2(UUID(), 256), ";

    private static final String ATTEMPT =
            "quiz_id = (SELECT MIN(id) FROM quiz), ordinal = 1000 + FLOOR(RAND() * 1000000000), seed = 1,"
                    + " pass_percent = 60, options_shuffled = FALSE, feedback = 'NEVER', question_count = 0";

    /** The tables whose rows the database deletes with those of another one. */
    private static final String GOING_WITH =
            "SELECT TABLE_NAME FROM information_schema.REFERENTIAL_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = DATABASE()"
                    + " AND DELETE_RULE = 'CASCADE' AND REFERENCED_TABLE_NAME = ?";

    /** Tables with rows that are of one account and nobody else, and their other columns. */
    private static final Map<String, String> OF_AN_ACCOUNT = Map.of(
            "account_link",
                    "digest = SHA2(UUID(), 256), purpose = 'EMAIL', email = 'neko@demo.test', password_stamp = '', ends_at = NOW(6)",
            "attempt", "public_id = SUBSTRING(SHA2(UUID(), 256), 1, 22), started_at = NOW(6), " + ATTEMPT,
            "trainer_step", "level = 'LEAD', decided_at = NOW(6), decided_by_name = 'Neko', reason = ''",
            "accepted_practice", "level = 'LEAD', accepted_at = NOW(6), accepted_by_name = 'Neko', remark = ''",
            "calendar_feed", "digest = SHA2(UUID(), 256), made_at = NOW(6)",
            "workshop_approval_deputy",
                    "public_id = SUBSTRING(SHA2(UUID(), 256), 1, 22), first_day = '2020-01-01', last_day = '2020-01-02',"
                            + " authority_id = (SELECT MIN(id) FROM authority)",
            "summary_subscription", "told_of = '2020-01-01'",
            "trainer_profile",
                    "municipality_id = (SELECT MIN(id) FROM municipality), max_minutes = 60, max_a_day = 1,"
                            + " languages = 'bs', trainee = FALSE, version = 1");

    @Inject
    private Rows rows;

    @Inject
    private Confidential confidential;

    @Inject
    private AsStaff as;

    @Inject
    private AccountErasureService erasure;

    @Inject
    private AccountLinkPurge links;

    @Inject
    private TeamInvitationPurge invitations;

    @Inject
    private AccountRequestEnds requests;

    @Inject
    private AuditPurge audit;

    @Inject
    private RegisterImportPurge registers;

    @Inject
    private PackagePurge packages;

    @Inject
    private ImportPurge questions;

    @Inject
    private ModuleImportPurge modules;

    @Inject
    private TrainingPurge trainings;

    @Inject
    private TrainerLeavePurge leave;

    @Inject
    private SchoolLetterPurge letters;

    @Inject
    private PanelMessagePurge messages;

    @Inject
    private WorkPurge work;

    private final LocalDate today = LocalDate.now(ClockProducer.ZONE);

    /**
     * Rows of a table that are told apart by a key and are as old as their time says.
     *
     * @param rest the other columns, as SQL sets them
     */
    private record Sample(String table, String key, String time, String rest) {}

    @Test
    void linksInvitationsAndRequestsGoAMonthAfterTheyEnd() throws Exception {
        goes(
                new Sample(
                        "account_link",
                        "digest",
                        "ends_at",
                        BY_SOMEBODY + "purpose = 'EMAIL', email = 'neko@demo.test', password_stamp = ''"),
                Duration.ofDays(30),
                links::purge);
        goes(
                new Sample(
                        "team_invitation",
                        "public_id",
                        "ends_at",
                        AT_A_SCHOOL + SOMEBODY_ELSE + "role = 'TEACHER', sent_at = UTC_TIMESTAMP(6),"
                                + " inviter_id = (SELECT MIN(id) FROM account)"),
                Duration.ofDays(30),
                invitations::purge);
        goes(
                new Sample(
                        "account_request", "public_id", "ends_at", AT_A_SCHOOL + SOMEBODY_ELSE + "state = 'REFUSED'"),
                Duration.ofDays(30),
                requests::purge);
        goes(
                new Sample(
                        "account_request",
                        "public_id",
                        "ends_at",
                        AT_A_SCHOOL + SOMEBODY_ELSE + "state = 'UNCONFIRMED'"),
                Duration.ofDays(30),
                requests::purge);
    }

    @Test
    void aSealGoesWithItsEvents() throws Exception {
        goes(
                new Sample(
                        "audit_seal",
                        "chain",
                        "first_happened_at",
                        "first_event_id = -1, last_event_id = -FLOOR(1 + RAND() * 1000000000), signature = '',"
                                + " last_happened_at = UTC_TIMESTAMP(6), previous_chain = '', broken = FALSE"),
                Duration.ofDays(730),
                audit::purge);
    }

    @Test
    void whatWasReadOfFilesGoesInItsTime() throws Exception {
        goes(
                new Sample("team_invitation_list", "public_id", "read_at", BY_SOMEBODY + AT_A_SCHOOL + "document = ''"),
                Duration.ofDays(7),
                invitations::purge);
        goes(imported("register_import", "state = 'READ', document = ''"), Duration.ofDays(30), registers::purge);
        goes(imported("package_import", "document_cipher = ''"), Duration.ofDays(1), packages::purge);
        goes(
                imported("question_import", "format = 'GIFT', language = 'bs', state = 'READ'"),
                Duration.ofDays(7),
                questions::purge);
        goes(imported("module_import", "bytes = ''"), Duration.ofDays(7), modules::purge);
    }

    @Test
    void whatIsKeptWithSomethingGoesWithIt() throws Exception {
        assertThat(rows.texts(GOING_WITH, "question_import")).contains("import_item", "question_import_picture");
        assertThat(rows.texts(GOING_WITH, "school_class"))
                .contains(
                        "participation_rollup",
                        "participation_fact",
                        "participation_strand_fact",
                        "participation_month_fact",
                        "class_quiz",
                        "class_game");
        assertThat(rows.texts(GOING_WITH, "panel_member")).contains("panel_consent", "panel_presence", "panel_message");
        assertThat(confidential.rows(GOING_WITH, "hotline_report").toString())
                .contains("hotline_assessment", "hotline_hand_over", "hotline_removal_watch");
        assertThat(confidential.rows(GOING_WITH, "helpline_escalation").toString())
                .contains("helpline_escalation_step");
    }

    @Test
    void theTestOfATeacherGoesAfterTwoYears() throws Exception {
        goes(
                new Sample("attempt", "public_id", "started_at", BY_SOMEBODY + ATTEMPT),
                Period.ofYears(2),
                trainings::everyNight);
    }

    @Test
    void aLeaveGoesAtTheEndOfTheYearAfterIt() throws Exception {
        var kept = today.minusYears(1).withDayOfYear(1);
        goes(
                new Sample(
                        "trainer_leave",
                        "public_id",
                        "last_day",
                        "profile_id = (SELECT MIN(id) FROM trainer_profile), first_day = '2001-01-01'"),
                Dates.instant(kept.minusDays(1), LocalTime.NOON),
                Dates.instant(kept, LocalTime.NOON),
                leave::purge);
    }

    @Test
    void theNoteOfALetterToASchoolGoesAfterAYear() throws Exception {
        goes(
                new Sample("school_letter", "digest", "sent_at", AT_A_SCHOOL + "subject = 'Podrška'"),
                Duration.ofDays(365),
                letters::purge);
    }

    @Test
    void aMessageOfThePanelGoesAtTheEndOfTheSchoolYearAfterIt() throws Exception {
        var kept = SchoolYear.of(today).previous().firstDay();
        goes(
                new Sample("panel_message", "public_id", "written_at", "audience = 'PANEL', text = 'Do sutra'"),
                Dates.instant(kept.minusDays(1), LocalTime.NOON),
                Dates.instant(kept, LocalTime.NOON),
                messages::purge);
    }

    @Test
    void longWorkGoesAWeekAfterItsEnd() throws Exception {
        goes(
                new Sample(
                        "work",
                        "subject",
                        "progress_at",
                        "kind = 'test_work', state = 'DONE', attempt = 1, done = 0, total = 0,"
                                + " begun_at = UTC_TIMESTAMP(6)"),
                Duration.ofDays(7),
                work::purge);
    }

    @Test
    void whatIsOfAnAccountAloneGoesWithIt() throws Exception {
        var account = new Account(Demo.newAddress("odlazi"), "Odlazi Sasvim", "", Language.BOSNIAN);
        account.grant(Role.TRAINER);
        rows.store(account);
        for (var table : OF_AN_ACCOUNT.entrySet()) {
            rows.write(em -> em.createNativeQuery(
                            "INSERT INTO " + table.getKey() + " SET account_id = ?, " + table.getValue())
                    .setParameter(1, account.getId())
                    .executeUpdate());
        }
        as.run(Demo.ADMIN, () -> erasure.erase(account.getPublicId()));
        for (var table : OF_AN_ACCOUNT.keySet()) {
            assertThat(rows.count("SELECT COUNT(*) FROM " + table + " WHERE account_id = ?", account.getId()))
                    .as(table)
                    .isZero();
        }
    }

    private static Sample imported(String table, String rest) {
        return new Sample(table, "public_id", "begun_at", BY_SOMEBODY + "file_name = 'proba', " + rest);
    }

    private void goes(Sample sample, TemporalAmount kept, Runnable purge) throws Exception {
        var end = Instant.now().atZone(ClockProducer.ZONE).minus(kept).toInstant();
        goes(sample, end.minus(MARGIN), end.plus(MARGIN), purge);
    }

    /** Asserts that a row of the first time is deleted, and one of the second is not. */
    private void goes(Sample sample, Instant over, Instant kept, Runnable purge) throws Exception {
        var old = put(sample, over);
        var young = put(sample, kept);
        try {
            purge.run();
            assertThat(rows.texts(
                            "SELECT " + sample.key() + " FROM " + sample.table() + " WHERE " + sample.key()
                                    + " IN (?, ?)",
                            old,
                            young))
                    .as(sample.table())
                    .containsExactly(young);
        } finally {
            for (var key : List.of(old, young)) {
                rows.write(
                        em -> em.createNativeQuery("DELETE FROM " + sample.table() + " WHERE " + sample.key() + " = ?")
                                .setParameter(1, key)
                                .executeUpdate());
            }
        }
    }

    private String put(Sample sample, Instant time) throws Exception {
        var key = PublicId.random();
        rows.write(em -> em.createNativeQuery("INSERT INTO " + sample.table() + " SET " + sample.key() + " = ?, "
                        + sample.time() + " = ?, " + sample.rest())
                .setParameter(1, key)
                .setParameter(2, Timestamp.from(time))
                .executeUpdate());
        return key;
    }
}
