package ba.sigurno.ear.inserver.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.identity.access.Device;
import ba.sigurno.ejb.identity.access.SignInOrigin;
import ba.sigurno.ejb.identity.account.PasswordHash;
import ba.sigurno.ejb.identity.audit.AuditColumn;
import ba.sigurno.ejb.identity.audit.AuditFilter;
import ba.sigurno.ejb.identity.audit.AuditPurge;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.identity.signin.SignInService;
import ba.sigurno.ejb.participation.TeacherColumn;
import ba.sigurno.ejb.participation.TeacherReportService;
import ba.sigurno.ejb.participation.TeacherReportService.Filter;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.audit.AuditEvent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The audit trail tells who came in and who took what home, and forgets from where. */
@ExtendWith(ArquillianExtension.class)
class AuditTrailIT {

    private static final String PASSWORD = "Tri riječi zaredom";
    private static final String ADDRESS = "192.0.2.77";

    @Inject
    private AsStaff asStaff;

    @Inject
    private Rows rows;

    @Inject
    private AuditService audit;

    @Inject
    private AuditPurge purge;

    @Inject
    private SignInService signIn;

    @Inject
    private TeacherReportService teachers;

    @Test
    void whoSignsInTriesToOrSignsOutIsRecordedWithTheAddress() throws Exception {
        var account = new Account(Demo.newAddress("trail"), "Zijad Trag", PasswordHash.of(PASSWORD), Language.BOSNIAN);
        rows.store(account);
        var origin = new SignInOrigin(Device.unknown(), ADDRESS);
        signIn.signIn(account.getEmail(), "pogrešna", origin);
        var session = signIn.signIn(account.getEmail(), PASSWORD, origin).orElseThrow();
        signIn.signOut(session, ADDRESS);
        signIn.signOut(session, ADDRESS);

        assertThat(found(new AuditFilter(null, account.getEmail(), today(), today())))
                .extracting(AuditEvent::getAction, AuditEvent::getActorName, AuditEvent::getAddress)
                .containsExactly(
                        tuple("identity_action_signed_out", "Zijad Trag", ADDRESS),
                        tuple("identity_action_signed_in", "Zijad Trag", ADDRESS),
                        tuple("identity_action_sign_in_failed", "Sigurno", ADDRESS));
        assertThat(found(new AuditFilter("identity_action_signed_in", account.getEmail(), null, null)))
                .hasSize(1);
        assertThat(found(new AuditFilter(null, account.getEmail(), today().plusDays(1), null)))
                .isEmpty();
        assertThat(found(new AuditFilter(null, account.getEmail(), null, today().minusDays(1))))
                .isEmpty();
    }

    @Test
    void whoDownloadsTheReportOnTeachersIsRecordedAndSoIsWhoDownloadsTheTrail() throws Exception {
        asStaff.call(
                Demo.COORDINATOR_TK,
                () -> teachers.all(new Filter(null, null, null), Sort.by(TeacherColumn.NAME), Language.BOSNIAN));
        var ofReport = new AuditFilter("participation_action_teachers_downloaded", null, today(), today());
        assertThat(asStaff.call(Demo.ADMIN, () -> audit.export(ofReport, AuditColumn.NEWEST_FIRST)))
                .extracting(AuditEvent::getActorPublicId)
                .contains(rows.accountId(Demo.COORDINATOR_TK));
        assertThat(found(new AuditFilter("identity_action_trail_exported", null, today(), today())))
                .extracting(AuditEvent::getActorPublicId)
                .contains(rows.accountId(Demo.ADMIN));
    }

    @Test
    void addressesAreForgottenAfterAMonthAndEventsAfterTwoYears() throws Exception {
        var detail = "Zaborav " + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        for (int days : List.of(29, 31, 731)) {
            rows.store(new AuditEvent(
                            Instant.now().minus(Duration.ofDays(days)),
                            null,
                            "Sigurno",
                            "identity_action_signed_in",
                            "account",
                            String.valueOf(days),
                            detail)
                    .from(ADDRESS));
        }
        purge.purge();
        assertThat(found(new AuditFilter(null, detail, null, null)))
                .extracting(AuditEvent::getSubjectId, AuditEvent::getAddress)
                .containsExactlyInAnyOrder(tuple("29", ADDRESS), tuple("31", null));
    }

    private List<AuditEvent> found(AuditFilter filter) throws Exception {
        return asStaff.call(Demo.ADMIN, () -> audit.search(filter, AuditColumn.NEWEST_FIRST, 1))
                .items();
    }

    private static LocalDate today() {
        return LocalDate.now(ClockProducer.ZONE);
    }
}
