package ba.sigurno.ejb.participation.summary;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Percent;
import ba.sigurno.ejb.mail.Letter;
import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.ejb.participation.measure.Measure;
import ba.sigurno.ejb.participation.measure.MeasureReader;
import ba.sigurno.ejb.participation.measure.Measures;
import ba.sigurno.ejb.participation.scope.Scope;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.participation.measure.Dimension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Writes what participation came to until the end of a month, in the language of the reader. */
@ApplicationScoped
public class SummaryMails {

    @Inject
    private MeasureReader measures;

    @Inject
    private Letters letters;

    /** Writes to somebody who sees a scope. */
    void month(Account reader, Scope scope, YearMonth month) {
        if (scope.authorities().isEmpty()) {
            return;
        }
        var year = SchoolYear.of(month.atEndOfMonth());
        var selection = scope.select(year);
        var total = measures.read(selection, Dimension.TOTAL).get(null);
        int months = (int) ChronoUnit.MONTHS.between(YearMonth.from(year.firstDay()), month) + 1;
        var reached = measures.reached(selection, Dimension.TOTAL, months).getOrDefault(null, 0L);
        var before = measures.reached(selection.in(year.previous()), Dimension.TOTAL, months)
                .getOrDefault(null, 0L);
        letters.send(reader, letter -> letter.about(
                        "participation_mail_month", Dates.month(letter.language(), month), name(scope, letter), year)
                .lines(lines(letter, total, reached, before))
                .say("participation_rounded_text")
                .link(
                        "participation_mail_month_open",
                        "/participation/overview.xhtml"
                                + (scope.authority() == null
                                        ? ""
                                        : "?authority=" + scope.authority().getCode())));
    }

    private static List<String> lines(Letter letter, Measures total, long reached, long before) {
        var lines = new ArrayList<String>();
        lines.add(letter.text(
                "participation_mail_month_schools",
                total.number(Measure.ACTIVE_SCHOOLS),
                total.number(Measure.SCHOOLS),
                percent(letter, total, Measure.ACTIVE_SCHOOLS, Measure.SCHOOLS)));
        lines.add(letter.text("participation_mail_month_pupils", total.number(Measure.PUPILS)));
        lines.add(letter.text("participation_mail_month_reached", reached, before));
        lines.add(letter.text("participation_mail_month_completions", total.number(Measure.COMPLETIONS)));
        lines.add(letter.text("participation_mail_month_workshops", total.number(Measure.WORKSHOPS)));
        lines.add(letter.text(
                "participation_mail_month_certified", total.number(Measure.CERTIFIED), total.number(Measure.TEACHERS)));
        return lines;
    }

    private static String percent(Letter letter, Measures total, Measure part, Measure whole) {
        return Percent.text(letter.language(), total.share(part, whole), 0);
    }

    private static String name(Scope scope, Letter letter) {
        return scope.authority() == null
                ? letter.text("participation_country")
                : Localised.text(scope.authority().getTexts(), letter.language());
    }
}
