package ba.sigurno.ear.inserver.hotline;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.hotline.intake.ContactPurge;
import ba.sigurno.ejb.hotline.intake.FollowUp;
import ba.sigurno.ejb.hotline.intake.FollowUpService;
import ba.sigurno.ejb.hotline.intake.IntakeService;
import ba.sigurno.ejb.hotline.intake.ReportNews;
import ba.sigurno.ejb.identity.access.AnonymousPlaces;
import ba.sigurno.persistence.hotline.intake.ContentKind;
import ba.sigurno.persistence.hotline.intake.HotlineMessage;
import ba.sigurno.persistence.hotline.intake.ReportTheme;
import ba.sigurno.persistence.hotline.intake.SiteKind;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.text.TypedCode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A report is taken from nobody, answer by answer, and found again by its receipt alone. */
@ExtendWith(ArquillianExtension.class)
class IntakeIT {

    /** Is for no report, and not mistyped. */
    private static final String UNKNOWN =
            TypedCode.of(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}).code();

    /** Of a place that no other test is at. */
    private final String place = UUID.randomUUID().toString();

    private final String address = "https://" + UUID.randomUUID() + ".example/a";

    @Inject
    private IntakeService intake;

    @Inject
    private FollowUpService followUps;

    @Inject
    private AnonymousPlaces places;

    @Inject
    private ContactPurge purge;

    @Inject
    private Confidential confidential;

    @Test
    void theAddressAloneMakesAReport() throws Exception {
        long before = reports();
        receive();
        assertThat(reports()).isGreaterThan(before);
    }

    @Test
    void eachAnswerIsKeptAsItIsGiven() throws Exception {
        var ticket = receive();
        intake.describe(ticket, ReportTheme.GROOMING);
        assertThat(column(ticket, "theme")).isEqualTo("GROOMING");
        intake.specify(ticket, ContentKind.TEXT, null, null);
        intake.specify(ticket, ContentKind.LIVE, SiteKind.GAME, "lozinka: proba");
        assertThat(column(ticket, "content_kind")).isEqualTo("LIVE");
        assertThat(column(ticket, "site_kind")).isEqualTo("GAME");
        assertThat(look(ticket).theme()).isEqualTo(ReportTheme.GROOMING);
    }

    @Test
    void ofTheTimeOnlyTheHourIsKept() throws Exception {
        var ticket = receive();
        followUps.write(intake.receipt(ticket).code(), place, "Zdravo");
        assertThat(confidential.number(
                        "SELECT COUNT(*) FROM hotline_report r JOIN hotline_message m ON m.report_id = r.id WHERE r.public_id = ?"
                                + " AND MINUTE(r.received_at) + SECOND(r.received_at) + MICROSECOND(r.received_at) = 0"
                                + " AND MINUTE(m.written_at) + SECOND(m.written_at) + MICROSECOND(m.written_at) = 0",
                        id(ticket)))
                .isEqualTo(1);
    }

    @Test
    void theReceiptIsTheSameEachTimeAndStoredNowhere() throws Exception {
        var ticket = receive();
        var receipt = intake.receipt(ticket);
        assertThat(intake.receipt(ticket)).isEqualTo(receipt);
        assertThat(look(ticket).news()).isEqualTo(ReportNews.RECEIVED);
        assertThat(String.valueOf(column(ticket, "receipt_digest"))).doesNotContainIgnoringCase(receipt.code());
    }

    @Test
    void aReceiptThatIsForNoneIsLikeOneThatIsMistyped() {
        assertThat(followUps.look(UNKNOWN, place)).isEmpty();
        assertThat(followUps.look(UNKNOWN.substring(1), place)).isEmpty();
        assertThat(followUps.look(null, place)).isEmpty();
        assertThat(followUps.write(UNKNOWN, place, "Ima li koga?")).isEmpty();
    }

    /** Counted and not timed: what costs the same cannot be told apart. */
    @Test
    void aReceiptThatIsForNoneCostsAsManyQueriesAsOneThatIs() throws Exception {
        var receipt = intake.receipt(receive()).code();
        long found = queries(receipt);
        assertThat(found).isEqualTo(3);
        assertThat(queries(UNKNOWN)).isEqualTo(found);
        // That these are none says their last character, which anybody can compute.
        for (var mistyped : List.of("", "nijedan", receipt + "X")) {
            assertThat(queries(mistyped)).as(mistyped).isZero();
        }
    }

    /** The queries on the connection of a transaction that one look takes. */
    private long queries(String receipt) throws Exception {
        return confidential.inTransaction(() -> {
            long before = selects();
            followUps.look(receipt, place);
            return selects() - before;
        });
    }

    private long selects() {
        var row = (Object[]) confidential.inThis("SHOW SESSION STATUS LIKE 'Com_select'");
        return Long.parseLong(row[1].toString());
    }

    @Test
    void aSchoolThatMistypesAndLooksOftenKeepsNobodyOut() {
        var receipt = intake.receipt(receive()).code();
        for (int i = 0; i < 400; i++) {
            assertThat(followUps.look("proba", place)).isEmpty();
            assertThat(followUps.look(receipt, place)).isPresent();
        }
    }

    @Test
    void whoTriesReceiptsIsSlowedDownAndNobodyElse() {
        for (int i = 0; i < 300; i++) {
            followUps.look(UNKNOWN, place);
        }
        // Another one is free each two seconds, so a slow machine takes some more.
        assertRuleBroken("hotline_rule_slower", () -> {
            for (int more = 0; more < 600; more++) {
                followUps.look(UNKNOWN, place);
            }
        });
        assertThat(followUps.look(UNKNOWN, place + "2")).isEmpty();
    }

    @Test
    void manyReportsFromOnePlaceAreSlowedDownAndNoOtherPlaceIs() {
        for (int i = 0; i < 60; i++) {
            receive();
        }
        // Another one is free each second, so a slow machine takes some more.
        assertRuleBroken("hotline_rule_slower", () -> {
            for (int more = 0; more < 600; more++) {
                receive();
            }
        });
        assertThat(intake.receive(address, Language.BOSNIAN, place + "2")).isNotNull();
    }

    @Test
    void aPlaceIsToldApartWithoutItsAddress() {
        assertThat(places.of("192.0.2.1"))
                .isEqualTo(places.of("192.0.2.1"))
                .isNotEqualTo(places.of("192.0.2.2"))
                .doesNotContain("192.0.2.1");
    }

    @Test
    void messagesAreReadByWhoHasTheReceipt() {
        var ticket = receive();
        var receipt = intake.receipt(ticket).code();
        var after = followUps.write(receipt, place, " Još je tamo. ").orElseThrow();
        assertThat(after.messages()).isEqualTo(List.of(new FollowUp.Line(false, "Još je tamo.")));
        assertThat(look(ticket)).isEqualTo(after);
        assertRuleBroken("hotline_rule_no_words", () -> followUps.write(receipt, place, " "));
        assertRuleBroken("hotline_rule_content", () -> followUps.write(receipt, place, "data:image/png;base64,AA"));
        for (int i = 1; i < HotlineMessage.MAX_MESSAGES; i++) {
            followUps.write(receipt, place + i, "Još " + i);
        }
        assertRuleBroken("hotline_rule_many_messages", () -> followUps.write(receipt, place, "I još"));
    }

    @Test
    void aContactIsApartHasAKeyOfItsOwnAndIsShortLived() throws Exception {
        var ticket = receive();
        intake.leaveContact(ticket, "prva@example.org");
        intake.leaveContact(ticket, "druga@example.org");
        assertThat(contacts(ticket)).isEqualTo(1);
        assertThat(confidential.number(
                        "SELECT COUNT(*) FROM hotline_contact c JOIN hotline_report r ON r.id = c.report_id"
                                + " JOIN data_key k ON k.public_id = c.key_id WHERE r.public_id = ? AND c.key_id <> r.key_id",
                        id(ticket)))
                .isEqualTo(1);
        assertRuleBroken("app_field_email", () -> intake.leaveContact(ticket, "nije adresa"));
        purge.purge();
        assertThat(contacts(ticket)).isEqualTo(1);
        assertThat(confidential.number(
                        "SELECT COUNT(*) FROM hotline_contact c JOIN hotline_report r ON r.id = c.report_id"
                                + " WHERE r.public_id = ? AND c.kept_until BETWEEN UTC_TIMESTAMP() + INTERVAL 29 DAY"
                                + " AND UTC_TIMESTAMP() + INTERVAL 30 DAY",
                        id(ticket)))
                .isEqualTo(1);
        confidential.change(
                "UPDATE hotline_contact SET kept_until = '2020-01-01' WHERE report_id ="
                        + " (SELECT id FROM hotline_report WHERE public_id = ?)",
                id(ticket));
        purge.purge();
        assertThat(contacts(ticket)).isZero();
    }

    @Test
    void onceTheCentreHasBegunTheFormIsOver() throws Exception {
        var ticket = receive();
        confidential.change("UPDATE hotline_report SET status = 'TRIAGED' WHERE public_id = ?", id(ticket));
        assertRuleBroken("hotline_rule_begun", () -> intake.describe(ticket, ReportTheme.OTHER));
        assertRuleBroken("hotline_rule_begun", () -> intake.leaveContact(ticket, "prva@example.org"));
        assertThat(look(ticket).news()).isEqualTo(ReportNews.LOOKED_AT);
    }

    @Test
    void aTicketThatIsNoneOpensNothing() {
        assertRuleBroken("hotline_rule_form_over", () -> intake.receipt("proba"));
        assertRuleBroken("hotline_rule_form_over", () -> intake.describe(null, ReportTheme.OTHER));
    }

    private String receive() {
        return intake.receive(address, Language.BOSNIAN, place);
    }

    private FollowUp look(String ticket) {
        return followUps.look(intake.receipt(ticket).code(), place).orElseThrow();
    }

    private long reports() throws Exception {
        return confidential.number("SELECT COUNT(*) FROM hotline_report");
    }

    private long contacts(String ticket) throws Exception {
        return confidential.number(
                "SELECT COUNT(*) FROM hotline_contact WHERE report_id = (SELECT id FROM hotline_report WHERE public_id = ?)",
                id(ticket));
    }

    private Object column(String ticket, String name) throws Exception {
        return confidential
                .rows("SELECT " + name + " FROM hotline_report WHERE public_id = ?", id(ticket))
                .get(0);
    }

    private static String id(String ticket) {
        return ticket.substring(0, ticket.indexOf('.'));
    }
}
