package ba.sigurno.ear.inserver.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.Inboxes;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.workshop.gender.GenderBreakdownService;
import ba.sigurno.ejb.workshop.listing.RequestFilter;
import ba.sigurno.ejb.workshop.report.HeldGrouping;
import ba.sigurno.ejb.workshop.report.HeldLine;
import ba.sigurno.ejb.workshop.report.HeldWorkshopsService;
import ba.sigurno.ejb.workshop.report.MonthlyReporter;
import ba.sigurno.ejb.workshop.report.ReportCommand;
import ba.sigurno.ejb.workshop.report.RequestSums;
import ba.sigurno.ejb.workshop.report.WorkshopReportService;
import ba.sigurno.ejb.workshop.request.RequestLine;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.request.RequestState;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the centre and a ministry count is what trainers reported, and nothing else. */
class HeldWorkshopsIT extends WorkshopTest {

    @Inject
    private HeldWorkshopsService held;

    @Inject
    private WorkshopReportService reports;

    @Inject
    private GenderBreakdownService breakdowns;

    @Inject
    private MonthlyReporter reporter;

    @Inject
    private Inboxes inboxes;

    @Test
    void aMinistryCountsAsHeldWhatTrainersReported() throws Exception {
        var before = sums(Demo.COORDINATOR_TK, RequestFilter.ALL);
        var id = planned(Demo.TRAINER, "10:00");
        begin(id);
        assertThat(sums(Demo.COORDINATOR_TK, RequestFilter.ALL).held())
                .as("the clock counts nothing")
                .isEqualTo(before.held());

        report(id, 23);

        var after = sums(Demo.COORDINATOR_TK, RequestFilter.ALL);
        assertThat(after.held()).isEqualTo(before.held() + 1);
        assertThat(after.pupils()).isEqualTo(before.pupils() + 23);
        assertThat(after.asked()).isEqualTo(before.asked() + 1);
        assertThat(after.held())
                .as("held by state and by report")
                .isEqualTo(sums(Demo.COORDINATOR_TK, state(RequestState.HELD)).asked())
                .isEqualTo(reported(Demo.AUTHORITY_TK));
    }

    @Test
    void eachTableOfAYearAddsUpToTheSameReports() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        begin(id);
        report(id, 23);
        var year = SchoolYear.of(LocalDate.now(ClockProducer.ZONE));
        var months = table(Demo.PLANNER, year, HeldGrouping.MONTH);
        for (var by : HeldGrouping.values()) {
            var lines = table(Demo.PLANNER, year, by);
            assertThat(lines.stream().mapToLong(HeldLine::workshops).sum())
                    .isEqualTo(months.stream().mapToLong(HeldLine::workshops).sum());
            assertThat(lines.stream().mapToLong(HeldLine::minutes).sum())
                    .isEqualTo(months.stream().mapToLong(HeldLine::minutes).sum());
            assertThat(lines).noneMatch(line -> line.name().isEmpty());
        }
        assertThat(table(Demo.COORDINATOR_TK, year, HeldGrouping.AUTHORITY)).hasSize(1);
    }

    @Test
    void aMinistryIsNotToldOfFewerThanFiveChildren() throws Exception {
        var before = sums(Demo.COORDINATOR_TK, RequestFilter.ALL);
        var all = sums(Demo.PLANNER, RequestFilter.ALL);
        var id = planned(Demo.TRAINER, "10:00");
        begin(id);
        report(id, 3);
        assertThat(sums(Demo.COORDINATOR_TK, RequestFilter.ALL).pupils()).isEqualTo(before.pupils());
        assertThat(sums(Demo.PLANNER, RequestFilter.ALL).pupils()).isEqualTo(all.pupils() + 3);
    }

    @Test
    void girlsAndBoysAreCountedWhereTheMinistryAsksAndHiddenWhereEitherAreFew() throws Exception {
        var year = SchoolYear.of(LocalDate.now(ClockProducer.ZONE));
        as.run(Demo.COORDINATOR_TK, () -> breakdowns.ask(Demo.AUTHORITY_TK));
        try {
            var few = met(23, 4);
            var outcome =
                    as.call(Demo.COORDINATOR_TK, () -> reports.outcome(few)).orElseThrow();
            assertThat(outcome.girls().isHidden()).isTrue();
            assertThat(outcome.boys().isHidden())
                    .as("who follows from the others")
                    .isTrue();
            assertThat(outcome.pupils().getValue()).isEqualTo(23);
            var before = ofTk(Demo.COORDINATOR_TK, year);
            var all = ofTk(Demo.PLANNER, year);

            makeAClass();
            var id = met(22, 10);
            assertThat(as.call(Demo.COORDINATOR_TK, () -> reports.outcome(id))
                            .orElseThrow()
                            .boys()
                            .getValue())
                    .isEqualTo(12);
            makeAClass();
            met(20, 17);

            assertThat(number(ofTk(Demo.COORDINATOR_TK, year).girls())).isEqualTo(number(before.girls()) + 10);
            assertThat(number(ofTk(Demo.COORDINATOR_TK, year).boys())).isEqualTo(number(before.boys()) + 12);
            assertThat(ofTk(Demo.COORDINATOR_TK, year).pupils()).isEqualTo(before.pupils() + 42);
            assertThat(ofTk(Demo.PLANNER, year).girls()).isEqualTo(all.girls() + 27);
            assertThat(ofTk(Demo.PLANNER, year).boys()).isEqualTo(all.boys() + 15);
        } finally {
            as.run(Demo.COORDINATOR_TK, () -> breakdowns.end(Demo.AUTHORITY_TK));
        }
    }

    @Test
    void girlsAreNotKeptWhereNobodyAsks() throws Exception {
        var id = met(22, 10);
        var outcome = as.call(Demo.PLANNER, () -> reports.outcome(id)).orElseThrow();
        assertThat(outcome.pupils().getValue()).isEqualTo(22);
        assertThat(outcome.girls()).isNull();
        assertThat(outcome.boys()).isNull();
    }

    private String met(int pupils, int girls) throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        begin(id);
        as.run(
                Demo.TRAINER,
                () -> reports.report(id, new ReportCommand(Map.of(6, pupils), Map.of(6, girls), 1, "", null)));
        return id;
    }

    /** The line of the ministry, by the texts that the coordinator's only line has. */
    private HeldLine ofTk(String reader, SchoolYear year) throws Exception {
        var name =
                table(Demo.COORDINATOR_TK, year, HeldGrouping.AUTHORITY).get(0).name();
        return table(reader, year, HeldGrouping.AUTHORITY).stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static long number(Long sum) {
        return sum == null ? 0 : sum;
    }

    @Test
    void afterAMonthItsCoordinatorIsToldOnceWhatWasHeld() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        begin(id);
        report(id, 23);
        var last = YearMonth.now(ClockProducer.ZONE).minusMonths(1);
        rows.write(em -> {
            em.createNativeQuery("UPDATE workshop w JOIN workshop_request r ON r.id = w.request_id"
                            + " SET w.starts_at = ?1, w.ends_at = ?2 WHERE r.public_id = ?3")
                    .setParameter(1, last.atDay(10).atTime(9, 0))
                    .setParameter(2, last.atDay(10).atTime(10, 30))
                    .setParameter(3, id)
                    .executeUpdate();
            em.createNativeQuery("DELETE FROM workshop_monthly_report").executeUpdate();
        });
        var before = toldOf(last);

        reporter.tell();
        reporter.tell();

        assertThat(toldOf(last)).hasSize(before.size() + 1);
        var held = new RequestFilter(RequestState.HELD, false, null, null, null, Demo.AUTHORITY_TK, last, null);
        assertThat(toldOf(last))
                .last()
                .asString()
                .contains(
                        "Održane radionice: " + sums(Demo.COORDINATOR_TK, held).held());
    }

    private List<String> toldOf(YearMonth month) {
        return rows.texts(
                "SELECT body FROM outbox_mail WHERE recipient = ? AND body LIKE ? ORDER BY id",
                Demo.COORDINATOR_TK,
                "%requests.xhtml?state=HELD&month=" + month + "%");
    }

    @Test
    void whatWasNotHeldAtItsDateIsCounted() throws Exception {
        var before = sums(Demo.COORDINATOR_TK, RequestFilter.ALL);
        var id = planned(Demo.TRAINER, "10:00");
        begin(id);
        as.run(Demo.TRAINER, () -> reports.free(id, "Snijeg."));
        var after = sums(Demo.COORDINATOR_TK, RequestFilter.ALL);
        assertThat(after.notHeld()).isEqualTo(before.notHeld() + 1);
        assertThat(after.approved()).isEqualTo(before.approved() + 1);
    }

    @Test
    void theListIsNarrowedByTrainerTopicMinistryMonthAndTheTimeOfWaiting() throws Exception {
        var id = planned(Demo.TRAINER, "10:00");
        var trainer = rows.accountId(Demo.TRAINER);
        assertThat(found(new RequestFilter(null, false, null, trainer, null, null, null, null)))
                .contains(id);
        assertThat(found(new RequestFilter(null, false, null, rows.accountId(Demo.TRAINER_2), null, null, null, null)))
                .doesNotContain(id);
        assertThat(found(new RequestFilter(
                        null, false, null, null, "strong-passwords", Demo.AUTHORITY_TK, month(), null)))
                .contains(id);
        assertThat(found(new RequestFilter(null, false, null, null, "first-steps", null, month(), null)))
                .doesNotContain(id);
        assertThat(found(new RequestFilter(null, false, null, trainer, null, null, month().plusMonths(1), null)))
                .doesNotContain(id);
    }

    @Test
    void whatAMinistryLetLieWaitsForThePlannerToo() throws Exception {
        long before = inboxes.count(Demo.PLANNER, "workshop_inbox_overdue");
        var id = request();
        var lying = new RequestFilter(RequestState.REQUESTED, false, null, null, null, null, month(), 14);
        assertThat(found(lying)).doesNotContain(id);
        rows.write(em -> em.createNativeQuery(
                        "UPDATE workshop_request SET waiting_since = UTC_TIMESTAMP(6) - INTERVAL 15 DAY WHERE public_id = ?1")
                .setParameter(1, id)
                .executeUpdate());
        assertThat(inboxes.count(Demo.PLANNER, "workshop_inbox_overdue")).isEqualTo(before + 1);
        assertThat(found(lying)).contains(id);
    }

    private YearMonth month() {
        return YearMonth.from(day);
    }

    private static RequestFilter state(RequestState state) {
        return new RequestFilter(state, false, null);
    }

    private List<String> found(RequestFilter filter) throws Exception {
        return as.call(Demo.PLANNER, () -> workshops.export(filter, filter.order(), Language.BOSNIAN)).stream()
                .map(RequestLine::publicId)
                .toList();
    }

    private RequestSums sums(String email, RequestFilter filter) throws Exception {
        return as.call(email, () -> held.sums(filter));
    }

    private List<HeldLine> table(String email, SchoolYear year, HeldGrouping by) throws Exception {
        return as.call(email, () -> held.table(year, by, Language.BOSNIAN));
    }

    private void report(String id, int pupils) throws Exception {
        as.run(Demo.TRAINER, () -> reports.report(id, new ReportCommand(Map.of(6, pupils), Map.of(), 1, "", null)));
    }

    private long reported(String authority) {
        return rows.count(
                "SELECT COUNT(*) FROM workshop_report p JOIN workshop w ON w.id = p.workshop_id"
                        + " JOIN workshop_request r ON r.id = w.request_id JOIN school s ON s.id = r.school_id"
                        + " JOIN authority a ON a.id = s.authority_id WHERE a.code = ?",
                authority);
    }

    private void begin(String id) throws Exception {
        rows.write(em -> em.createNativeQuery("UPDATE workshop SET starts_at = UTC_TIMESTAMP(6) - INTERVAL 2 HOUR,"
                        + " ends_at = UTC_TIMESTAMP(6) - INTERVAL 30 MINUTE WHERE request_id ="
                        + " (SELECT id FROM workshop_request WHERE public_id = ?1)")
                .setParameter(1, id)
                .executeUpdate());
    }
}
