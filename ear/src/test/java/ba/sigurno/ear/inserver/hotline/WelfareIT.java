package ba.sigurno.ear.inserver.hotline;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Inboxes;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.hotline.welfare.ExposureDay;
import ba.sigurno.ejb.hotline.welfare.OwnWelfareService;
import ba.sigurno.ejb.hotline.welfare.SupervisionPurge;
import ba.sigurno.ejb.hotline.welfare.WelfareLine;
import ba.sigurno.ejb.hotline.welfare.WelfareService;
import ba.sigurno.ejb.hotline.welfare.WelfareView;
import ba.sigurno.persistence.entity.PublicId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How much an analyst looks at is seen by the analyst and the welfare officer, who keeps the days of supervision. */
@ExtendWith(ArquillianExtension.class)
class WelfareIT {

    @Inject
    private WelfareService welfare;

    @Inject
    private OwnWelfareService own;

    @Inject
    private SupervisionPurge purge;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Inboxes inboxes;

    @Inject
    private Rows rows;

    @Inject
    private Confidential confidential;

    @Inject
    private Clock clock;

    private String analyst;
    private LocalDate today;

    @BeforeEach
    void findTheAnalyst() throws Exception {
        forget();
        analyst = rows.accountId(Demo.ANALYST);
        today = LocalDate.now(clock);
    }

    @AfterEach
    void forget() throws Exception {
        confidential.change("DELETE FROM hotline_supervision");
        confidential.change("DELETE FROM hotline_report WHERE key_id = 'of this test'");
    }

    @Test
    void minutesOfADayAndInOneGoAreWhatWasLookedAt() throws Exception {
        var day = today.minusDays(3);
        assessed(day, "09:00", 10);
        assessed(day, "09:50", 12);
        assessed(day, "10:40", 15);
        assertThat(view().days()).contains(new ExposureDay(day, 37, 3, 27));
        assertThat(asStaff.call(Demo.ANALYST, own::own)).isEqualTo(view());
        assertThat(asStaff.call(Demo.ANALYST_2, own::own).days())
                .noneMatch(each -> each.day().equals(day));
    }

    @Test
    void analystsStandInTheOrderOfTheirNames() throws Exception {
        var names = asStaff.call(Demo.WELFARE_OFFICER, welfare::lines).stream()
                .map(line -> line.analyst().name())
                .toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(2).isSorted();
    }

    @Test
    void aSupervisionThatIsDueWaitsForTheOfficer() throws Exception {
        long before = inboxes.count(Demo.WELFARE_OFFICER, "hotline_inbox_supervision");
        supervised(today.minusDays(40), today.minusDays(1));
        assertThat(line().due()).isTrue();
        assertThat(inboxes.count(Demo.WELFARE_OFFICER, "hotline_inbox_supervision"))
                .isEqualTo(before + 1);
        supervised(today, today.plusDays(30));
        assertThat(line().due()).isFalse();
        assertThat(line().supervised()).isEqualTo(today);
        assertThat(inboxes.count(Demo.WELFARE_OFFICER, "hotline_inbox_supervision"))
                .isEqualTo(before);
        assertThat(asStaff.call(Demo.ANALYST, own::own).supervisions())
                .containsExactly(
                        new WelfareView.Held(today, today.plusDays(30)),
                        new WelfareView.Held(today.minusDays(40), today.minusDays(1)));
    }

    @Test
    void aDayOfSupervisionIsNotedOnceNotAheadAndWithALaterNext() throws Exception {
        supervised(today, today.plusDays(30));
        assertRuleBroken("hotline_rule_supervision_known", () -> supervised(today, today.plusDays(20)));
        assertRuleBroken("hotline_rule_supervision_ahead", () -> supervised(today.plusDays(1), today.plusDays(20)));
        assertRuleBroken("hotline_rule_supervision_next", () -> supervised(today.minusDays(1), today.minusDays(1)));
    }

    @Test
    void whoIsNoAnalystIsNotFound() {
        for (var id : new String[] {null, "x", PublicId.random(), rows.accountId(Demo.WELFARE_OFFICER)}) {
            assertThatThrownBy(() -> asStaff.call(Demo.WELFARE_OFFICER, () -> welfare.view(id)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() ->
                            asStaff.run(Demo.WELFARE_OFFICER, () -> welfare.supervised(id, today, today.plusDays(1))))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void aDayOfSupervisionIsDeletedAfterTwoYears() throws Exception {
        supervised(today.minusYears(2).minusDays(1), today);
        supervised(today.minusYears(2).plusDays(1), today);
        purge.purge();
        assertThat(view().supervisions())
                .extracting(WelfareView.Held::on)
                .containsExactly(today.minusYears(2).plusDays(1));
    }

    private void supervised(LocalDate on, LocalDate next) throws Exception {
        asStaff.run(Demo.WELFARE_OFFICER, () -> welfare.supervised(analyst, on, next));
    }

    private WelfareView view() throws Exception {
        return asStaff.call(Demo.WELFARE_OFFICER, () -> welfare.view(analyst));
    }

    private WelfareLine line() throws Exception {
        return asStaff.call(Demo.WELFARE_OFFICER, welfare::lines).stream()
                .filter(line -> line.analyst().id().equals(analyst))
                .findFirst()
                .orElseThrow();
    }

    /** Puts in a report that the analyst assessed at a time of the day. */
    private void assessed(LocalDate day, String time, int minutes) throws Exception {
        var id = PublicId.random();
        confidential.change(
                "INSERT INTO hotline_report (public_id, version, key_id, received_at, language, status, address)"
                        + " VALUES (?, 1, 'of this test', '2020-01-01', 'BOSNIAN', 'SHREDDED', '')",
                id);
        confidential.change(
                "INSERT INTO hotline_assessment (report_id, analyst_id, assessed_at, verdict, minutes)"
                        + " SELECT id, ?, ?, 'NOT_ILLEGAL', ? FROM hotline_report WHERE public_id = ?",
                analyst,
                day + " " + time,
                minutes,
                id);
    }
}
