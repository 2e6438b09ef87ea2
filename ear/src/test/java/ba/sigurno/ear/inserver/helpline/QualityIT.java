package ba.sigurno.ear.inserver.helpline;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.hotline.Confidential;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.helpline.contact.ContactService;
import ba.sigurno.ejb.helpline.contact.HelplineCodes;
import ba.sigurno.ejb.helpline.contact.ReadingLine;
import ba.sigurno.ejb.helpline.contact.RecordContactCommand;
import ba.sigurno.ejb.helpline.quality.OwnQualityLine;
import ba.sigurno.ejb.helpline.quality.QualityDraw;
import ba.sigurno.ejb.helpline.quality.QualityLine;
import ba.sigurno.ejb.helpline.quality.QualityMonth;
import ba.sigurno.ejb.helpline.quality.QualityService;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxService;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.helpline.contact.ContactActions;
import ba.sigurno.persistence.helpline.contact.ContactChannel;
import ba.sigurno.persistence.helpline.contact.ContactFields;
import ba.sigurno.persistence.helpline.contact.ContactKind;
import ba.sigurno.persistence.helpline.quality.QualityOutcome;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A contact of each counsellor and week is reviewed once, and what was found leads back to none. */
@ExtendWith(ArquillianExtension.class)
class QualityIT {

    @Inject
    private QualityService quality;

    @Inject
    private QualityDraw draw;

    @Inject
    private ContactService contacts;

    @Inject
    private InboxService inbox;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Concurrently concurrently;

    @Inject
    private Confidential confidential;

    @Inject
    private Clock clock;

    @Test
    void eachCounsellorHasOneOfTheWeekBeforeAndNoSilentCall() throws Exception {
        noneDrawn();
        var ours = List.of(counselled(Demo.COUNSELLOR), counselled(Demo.COUNSELLOR), counselled(Demo.COUNSELLOR_2));
        var silent = asStaff.call(Demo.COUNSELLOR, () -> contacts.recordSilent(PublicId.random()));
        weekBefore(silent);
        assertThat(Concurrently.rules(concurrently.twice(deed -> deed.call(), () -> Concurrently.run(draw::draw))))
                .isEmpty();
        var drawn = waiting().stream()
                .filter(line ->
                        ours.contains(line.contactId()) || line.contactId().equals(silent))
                .toList();
        assertThat(confidential.number(
                        "SELECT COUNT(*) FROM helpline_review r JOIN helpline_contact c ON c.id = r.contact_id"
                                + " WHERE r.drawn_on = ? GROUP BY c.counsellor_id ORDER BY 1 DESC LIMIT 1",
                        monday()))
                .as("of one counsellor, also by two servers")
                .isEqualTo(1);
        assertThat(drawn).extracting(QualityLine::contactId).doesNotContain(silent);
        draw.draw();
        assertThat(confidential.number("SELECT COUNT(*) FROM helpline_review WHERE drawn_on = ?", monday()))
                .isEqualTo(confidential.number(
                        "SELECT COUNT(DISTINCT c.counsellor_id) FROM helpline_review r"
                                + " JOIN helpline_contact c ON c.id = r.contact_id WHERE r.drawn_on = ?",
                        monday()));
    }

    @Test
    void aReviewIsDoneOnceAndForgetsTheContact() throws Exception {
        var review = drawn(Demo.COUNSELLOR);
        long before = own(Demo.COUNSELLOR).size();
        long other = own(Demo.COUNSELLOR_2).size();
        long counted = inboxLine();
        var month = month();
        assertRuleBroken(
                "helpline_rule_outcome", () -> asStaff.run(Demo.SUPERVISOR, () -> quality.review(review, null)));
        assertThat(Concurrently.rules(concurrently.twice(
                        concurrently.staff(Demo.SUPERVISOR),
                        () -> Concurrently.run(() -> quality.review(review, QualityOutcome.TALK)))))
                .containsExactly("helpline_rule_reviewed");
        assertThat(own(Demo.COUNSELLOR)).hasSize((int) before + 1);
        assertThat(own(Demo.COUNSELLOR).get(0).outcome()).isEqualTo(QualityOutcome.TALK);
        assertThat(own(Demo.COUNSELLOR_2)).as("of somebody else").hasSize((int) other);
        assertThat(confidential.number(
                        "SELECT COUNT(*) FROM helpline_review WHERE public_id = ? AND contact_id IS NULL", review))
                .isEqualTo(1);
        assertThat(inboxLine()).isEqualTo(counted - 1);
        assertThat(month().talk()).isEqualTo(month.talk() + 1);
        assertThat(month().drawn()).isEqualTo(month.drawn());
    }

    @Test
    void whoReadsForAReviewLeavesNoTraceThatLeadsBack() throws Exception {
        var review = drawn(Demo.COUNSELLOR);
        var contact = waiting().stream()
                .filter(line -> line.id().equals(review))
                .findFirst()
                .orElseThrow()
                .contactId();
        asStaff.call(Demo.SUPERVISOR, () -> contacts.get(contact));
        asStaff.run(Demo.SUPERVISOR, () -> quality.review(review, QualityOutcome.TALK));
        asStaff.call(Demo.SUPERVISOR, () -> contacts.get(contact));
        assertThat(readings(contact)).isEmpty();

        confidential.change(
                "UPDATE helpline_review SET reviewed_on = reviewed_on - INTERVAL 7 DAY"
                        + " WHERE counsellor_id = (SELECT counsellor_id FROM helpline_contact WHERE public_id = ?)"
                        + " AND reviewed_on > CURRENT_DATE - INTERVAL 7 DAY",
                contact);
        asStaff.call(Demo.SUPERVISOR, () -> contacts.get(contact));
        assertThat(readings(contact)).as("days after all reviews").hasSize(1);
    }

    private List<ReadingLine> readings(String contact) throws Exception {
        return asStaff.call(Demo.COUNSELLOR, () -> contacts.get(contact)).readings();
    }

    @Test
    void nobodyReviewsWhatTheyRecorded() throws Exception {
        var review = drawn(Demo.SUPERVISOR);
        assertThat(waiting()).extracting(QualityLine::id).doesNotContain(review);
        assertThatThrownBy(() -> asStaff.run(Demo.SUPERVISOR, () -> quality.review(review, QualityOutcome.MET)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> asStaff.run(Demo.SUPERVISOR, () -> quality.review("nije", QualityOutcome.MET)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatNobodyReviewedInTimeIsANumberAndAfterAYearNothing() throws Exception {
        var review = drawn(Demo.COUNSELLOR);
        confidential.change(
                "UPDATE helpline_contact SET began_at = began_at - INTERVAL 29 DAY"
                        + " WHERE id = (SELECT contact_id FROM helpline_review WHERE public_id = ?)",
                review);
        assertThat(waiting()).extracting(QualityLine::id).doesNotContain(review);
        assertThatThrownBy(() -> asStaff.run(Demo.SUPERVISOR, () -> quality.review(review, QualityOutcome.MET)))
                .isInstanceOf(NotFoundException.class);
        draw.draw();
        assertThat(confidential.number(
                        "SELECT COUNT(*) FROM helpline_review WHERE public_id = ? AND contact_id IS NULL"
                                + " AND counsellor_id IS NULL AND outcome IS NULL",
                        review))
                .isEqualTo(1);
        confidential.change(
                "UPDATE helpline_review SET drawn_on = drawn_on - INTERVAL 367 DAY WHERE public_id = ?", review);
        draw.draw();
        assertThat(confidential.number("SELECT COUNT(*) FROM helpline_review WHERE public_id = ?", review))
                .isZero();
    }

    /** The draws of this week are those of an earlier one. */
    private void noneDrawn() throws Exception {
        confidential.change(
                "UPDATE helpline_review SET drawn_on = drawn_on - INTERVAL 7 DAY WHERE drawn_on = ?", monday());
    }

    private String drawn(String counsellor) throws Exception {
        var review = PublicId.random();
        confidential.change(
                "INSERT INTO helpline_review (public_id, contact_id, drawn_on)"
                        + " SELECT ?, id, ? FROM helpline_contact WHERE public_id = ?",
                review,
                monday(),
                counselled(counsellor));
        return review;
    }

    private String counselled(String counsellor) throws Exception {
        var codes = HelplineCodes.current();
        var id = asStaff.call(
                counsellor,
                () -> contacts.record(new RecordContactCommand(
                        PublicId.random(),
                        new ContactFields(
                                codes.version(),
                                ContactChannel.PHONE,
                                ContactKind.INFORMATION,
                                5,
                                null,
                                null,
                                null,
                                Set.of(),
                                null,
                                null,
                                null,
                                null,
                                ContactActions.NONE,
                                null,
                                null),
                        null,
                        false)));
        weekBefore(id);
        return id;
    }

    /** A day of the week before, at noon. */
    private void weekBefore(String contact) throws Exception {
        confidential.change(
                "UPDATE helpline_contact SET began_at = ? WHERE public_id = ?",
                monday().minusDays(3).atTime(12, 0),
                contact);
    }

    private LocalDate monday() {
        return Dates.local(clock.instant()).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private List<QualityLine> waiting() throws Exception {
        return asStaff.call(Demo.SUPERVISOR, quality::waiting);
    }

    private List<OwnQualityLine> own(String counsellor) throws Exception {
        return asStaff.call(counsellor, quality::own);
    }

    private QualityMonth month() throws Exception {
        return asStaff.call(Demo.SUPERVISOR, quality::months).stream()
                .filter(month -> month.month().equals(YearMonth.from(monday())))
                .findFirst()
                .orElseThrow();
    }

    private long inboxLine() throws Exception {
        return asStaff.call(Demo.SUPERVISOR, inbox::lines).stream()
                .filter(line -> line.key().equals("helpline_inbox_reviews"))
                .mapToLong(InboxLine::count)
                .sum();
    }
}
