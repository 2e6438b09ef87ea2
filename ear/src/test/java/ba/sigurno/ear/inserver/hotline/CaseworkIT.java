package ba.sigurno.ear.inserver.hotline;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.hotline.casework.AssessmentCommand;
import ba.sigurno.ejb.hotline.casework.CaseQueryService;
import ba.sigurno.ejb.hotline.casework.CaseService;
import ba.sigurno.ejb.hotline.casework.CaseView;
import ba.sigurno.ejb.hotline.casework.QueueColumn;
import ba.sigurno.ejb.hotline.casework.ReportShredder;
import ba.sigurno.ejb.hotline.custody.LedgerProof;
import ba.sigurno.ejb.hotline.custody.LedgerService;
import ba.sigurno.ejb.hotline.custody.QuarterFigure;
import ba.sigurno.ejb.hotline.handover.HandOverService;
import ba.sigurno.ejb.hotline.intake.FollowUpService;
import ba.sigurno.ejb.hotline.intake.IntakeService;
import ba.sigurno.ejb.hotline.intake.ReportNews;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.hotline.casework.CoarseCategory;
import ba.sigurno.persistence.hotline.casework.ReportVerdict;
import ba.sigurno.persistence.hotline.handover.Receiver;
import ba.sigurno.persistence.hotline.intake.ReportStatus;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Analysts work on a report by the rules, and the ledger tells of it. */
@ExtendWith(ArquillianExtension.class)
class CaseworkIT {

    private static final AssessmentCommand ILLEGAL =
            new AssessmentCommand(ReportVerdict.ILLEGAL, CoarseCategory.CHILD_ABUSE, "ba", "Proba d.o.o.", 1);
    private static final AssessmentCommand HARMFUL = new AssessmentCommand(ReportVerdict.HARMFUL, null, null, null, 0);

    private final String place = UUID.randomUUID().toString();
    private final String host = UUID.randomUUID().toString();

    @Inject
    private IntakeService intake;

    @Inject
    private FollowUpService followUps;

    @Inject
    private CaseService cases;

    @Inject
    private CaseQueryService query;

    @Inject
    private HandOverService handOvers;

    @Inject
    private ReportShredder shredder;

    @Inject
    private LedgerService ledger;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Confidential confidential;

    @Inject
    private Clock clock;

    /** So that nobody has seen enough when the next test begins. */
    @AfterEach
    void forgetWhatWasSeen() throws Exception {
        confidential.change("UPDATE hotline_assessment SET minutes = 0, assessed_at = '2020-01-01'");
    }

    @Test
    void theQueueShowsWhatWaitsAndNothingOfWhatWasWritten() throws Exception {
        receive();
        var queue = asStaff.call(Demo.ANALYST, () -> query.queue(null, Sort.by(QueueColumn.RECEIVED), 1));
        assertThat(queue.items()).isNotEmpty();
        assertThat(queue.toString()).doesNotContain(".example");
    }

    @Test
    void anAddressIsShownSoThatItIsNoLinkAndThatIsRecorded() throws Exception {
        var id = id(receive());
        var shown = asStaff.call(Demo.ANALYST, () -> cases.reveal(id));
        assertThat(shown.address()).isEqualTo("hxxps[:]//" + host + "[.]example/a");
        assertThat(events(id)).containsExactly("RECEIVED", "SEEN");
    }

    @Test
    void nobodyDecidesAloneThatSomethingIsIllegal() throws Exception {
        var id = triaged();
        asStaff.run(Demo.ANALYST, () -> cases.assess(id, ILLEGAL));
        assertThat(view(id).status()).isEqualTo(ReportStatus.TRIAGED);
        assertThat(view(id).assessable()).isFalse();
        assertRuleBroken("hotline_rule_assessed", () -> asStaff.run(Demo.ANALYST, () -> cases.assess(id, ILLEGAL)));
        asStaff.run(Demo.ANALYST_2, () -> cases.assess(id, ILLEGAL));
        assertThat(view(id).status()).isEqualTo(ReportStatus.ILLEGAL);
    }

    @Test
    void onlyWhatIsIllegalIsHandedOverAndOnlyWithACategory() throws Exception {
        var id = triaged();
        assertRuleBroken(
                "hotline_rule_category",
                () -> asStaff.run(
                        Demo.ANALYST,
                        () -> cases.assess(id, new AssessmentCommand(ReportVerdict.ILLEGAL, null, null, null, 0))));
        assertRuleBroken(
                "hotline_rule_status",
                () -> asStaff.run(Demo.ANALYST, () -> handOvers.handOver(id, Receiver.POLICE_RS, "")));
        asStaff.run(Demo.ANALYST, () -> cases.assess(id, ILLEGAL));
        asStaff.run(Demo.ANALYST_2, () -> cases.assess(id, ILLEGAL));
        asStaff.run(Demo.ANALYST, () -> handOvers.handOver(id, Receiver.POLICE_RS, "12/26"));
        assertThat(view(id).status()).isEqualTo(ReportStatus.FORWARDED_POLICE);
        asStaff.run(Demo.ANALYST, () -> handOvers.check(id, true));
        asStaff.run(Demo.ANALYST, () -> handOvers.check(id, false));
        asStaff.run(Demo.ANALYST, () -> cases.advance(id, ReportStatus.CLOSED));
        assertThat(events(id))
                .containsExactly(
                        "RECEIVED",
                        "MOVED",
                        "ASSESSED",
                        "ASSESSED",
                        "MOVED",
                        "HANDED_OVER",
                        "MOVED",
                        "MOVED",
                        "MOVED",
                        "MOVED");
    }

    @Test
    void aQuestionIsReadByWhoHasTheReceiptAndTheAnswerByTheAnalyst() throws Exception {
        var ticket = receive();
        var receipt = intake.receipt(ticket).code();
        asStaff.run(Demo.ANALYST, () -> cases.write(id(ticket), "Treba li lozinka?", true));
        var asked = followUps.look(receipt, place).orElseThrow();
        assertThat(asked.news()).isEqualTo(ReportNews.ASKED);
        assertThat(asked.messages()).hasSize(1);
        followUps.write(receipt, place, "Da: proba");
        assertThat(view(id(ticket)).messages())
                .extracting(CaseView.Line::words)
                .containsExactly("Treba li lozinka?", "Da: proba");
    }

    @Test
    void theSameAddressIsRecognised() throws Exception {
        var first = receive();
        var second = intake.receive("hxxps[:]//www." + host + "[.]example/a/", Language.CROATIAN, place);
        assertThat(view(id(first)).others()).isEqualTo(1);
        assertThat(view(id(second)).others()).isEqualTo(1);
    }

    @Test
    void whoHasSeenEnoughIsShownNoMore() throws Exception {
        var id = triaged();
        asStaff.run(
                Demo.ANALYST,
                () -> cases.assess(id, new AssessmentCommand(ReportVerdict.NOT_ILLEGAL, null, null, null, 30)));
        var other = id(receive());
        assertRuleBroken("hotline_rule_pause", () -> asStaff.call(Demo.ANALYST, () -> cases.reveal(other)));
        assertThat(asStaff.call(Demo.ANALYST, query::exposure).isEnough()).isTrue();
        // It is everybody's own limit.
        assertThat(asStaff.call(Demo.ANALYST_2, () -> cases.reveal(other))).isNotNull();
        confidential.change("UPDATE hotline_assessment SET minutes = 120 WHERE minutes = 30");
        assertRuleBroken("hotline_rule_enough_today", () -> asStaff.call(Demo.ANALYST, () -> cases.reveal(other)));
    }

    /** The fifth rule: no list, no export, and a key that is destroyed with its time. */
    @Test
    void aReportWhoseTimeIsOverIsReadFromNoBackup() throws Exception {
        var ticket = receive();
        var id = id(ticket);
        var receipt = intake.receipt(ticket).code();
        followUps.write(receipt, place, "Zdravo");
        asStaff.run(Demo.ANALYST, () -> cases.advance(id, ReportStatus.OUT_OF_REMIT));
        asStaff.run(Demo.ANALYST, () -> cases.advance(id, ReportStatus.CLOSED));
        var backup = (Object[]) confidential
                .rows("SELECT address, receipt_digest, key_id FROM hotline_report WHERE public_id = ?", id)
                .get(0);
        shredder.shred();
        assertThat(view(id).readable()).isTrue();
        confidential.change("UPDATE hotline_report SET closed_at = '2020-01-01' WHERE public_id = ?", id);
        shredder.shred();
        assertThat(view(id).status()).isEqualTo(ReportStatus.SHREDDED);
        assertThat(confidential.number("SELECT COUNT(*) FROM data_key WHERE public_id = ?", backup[2]))
                .isZero();

        // An old backup of the reports is restored.
        confidential.change(
                "UPDATE hotline_report SET status = 'RECEIVED', address = ?, receipt_digest = ? WHERE public_id = ?",
                backup[0],
                backup[1],
                id);
        assertThat(view(id).readable()).isFalse();
        assertThat(followUps.look(receipt, place)).isEmpty();
        assertThatThrownBy(() -> asStaff.call(Demo.ANALYST_2, () -> cases.reveal(id)))
                .isInstanceOf(NotFoundException.class);
        confidential.change("UPDATE hotline_report SET status = 'SHREDDED' WHERE public_id = ?", id);
    }

    @Test
    void anEntryOfTheLedgerThatWasChangedByHandIsFound() throws Exception {
        receive();
        receive();
        assertThat(prove()).matches(LedgerProof::isSound, "is sound");
        long number = confidential.number("SELECT MAX(number) - 1 FROM hotline_custody");
        var before = confidential
                .rows("SELECT detail FROM hotline_custody WHERE number = ?", number)
                .get(0);
        confidential.change("UPDATE hotline_custody SET detail = 'ILLEGAL' WHERE number = ?", number);
        assertThat(prove().firstWrong()).isEqualTo(number);
        confidential.change("UPDATE hotline_custody SET detail = ? WHERE number = ?", before, number);
        assertThat(prove()).matches(LedgerProof::isSound, "is sound again");
    }

    @Test
    void theFiguresAreWhatTheLedgerRecorded() throws Exception {
        var before = figures();
        var id = triaged();
        asStaff.run(Demo.ANALYST, () -> cases.assess(id, HARMFUL));
        var after = figures();
        assertThat(after.get("RECEIVED")).isGreaterThan(before.get("RECEIVED"));
        assertThat(after.get("HARMFUL")).isGreaterThan(before.get("HARMFUL"));
        assertThat(after.get("RECEIVED"))
                .isEqualTo(confidential.number(
                        "SELECT COUNT(*) FROM hotline_custody WHERE event = 'RECEIVED' AND YEAR(happened_at) = ?",
                        year()));
    }

    @Test
    void whatIsNoReportIsNotFound() {
        for (var id : new String[] {null, "", "x", PublicId.random()}) {
            assertThatThrownBy(() -> asStaff.call(Demo.ANALYST, () -> query.view(id)))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    private Map<String, Long> figures() throws Exception {
        return asStaff.call(Demo.HOTLINE_HEAD, () -> ledger.figures(year())).stream()
                .collect(Collectors.toMap(QuarterFigure::what, QuarterFigure::year));
    }

    private int year() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear();
    }

    private LedgerProof prove() throws Exception {
        return asStaff.call(Demo.HOTLINE_HEAD, ledger::prove);
    }

    private List<Object> events(String id) throws Exception {
        return List.copyOf(
                confidential.rows("SELECT event FROM hotline_custody WHERE subject_id = ? ORDER BY number", id));
    }

    private CaseView view(String id) throws Exception {
        return asStaff.call(Demo.ANALYST, () -> query.view(id));
    }

    private String triaged() throws Exception {
        var id = id(receive());
        asStaff.run(Demo.ANALYST, () -> cases.advance(id, ReportStatus.TRIAGED));
        return id;
    }

    private String receive() {
        return intake.receive("https://" + host + ".example/a", Language.BOSNIAN, place);
    }

    private static String id(String ticket) {
        return ticket.substring(0, ticket.indexOf('.'));
    }
}
