package ba.sigurno.ejb.helpline.quality;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.helpline.shift.CounsellorNames;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.helpline.contact.ContactKind;
import ba.sigurno.persistence.helpline.contact.HelplineContact;
import ba.sigurno.persistence.helpline.quality.QualityReview;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws one contact of each counsellor of the week before, in which somebody was counselled or informed, and forgets what is over.
 * The weeks have no contact in common, so that none is drawn twice.
 */
@Singleton
@PermitAll
public class QualityDraw {

    /** What was drawn. */
    @Produces
    static final Promise REVIEWS = Promise.of(
                    "helpline_review",
                    QualityDraw.class,
                    QualityReview.DELETE_BEFORE,
                    (due, at) -> due.setParameter(
                            "before", Dates.local(at).toLocalDate().minusYears(1)))
            .inConfidence();

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final EnumSet<ContactKind> KINDS = Stream.of(ContactKind.values())
            .filter(ContactKind::isAboutSomething)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ContactKind.class)));

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private CounsellorNames names;

    @Inject
    private Clock clock;

    /** Forgets the contacts that nobody sees any more, deletes what was drawn a year ago, and draws once a week. */
    @OnOneServer
    @Schedule(hour = "3", minute = "51", persistent = false)
    public void draw() {
        var counsellors = names.all().keySet();
        var now = clock.instant();
        var today = Dates.local(now).toLocalDate();
        // One server after the other: the second one finds what the first one drew.
        unit.em()
                .createNativeQuery("SELECT id FROM helpline_lock WHERE id = 1 FOR UPDATE")
                .getResultList();
        unit.em()
                .createNamedQuery(QualityReview.OUT_OF_SIGHT, QualityReview.class)
                .setParameter("before", now.minus(HelplineContact.SHOWN))
                .getResultList()
                .forEach(QualityReview::miss);
        REVIEWS.keep(unit.em(), now);
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        long drawn = unit.em()
                .createNamedQuery(QualityReview.COUNT_DRAWN, Long.class)
                .setParameter("day", monday)
                .getSingleResult();
        if (drawn == 0) {
            contacts(monday)
                    .filter(row -> counsellors.contains(row[1]))
                    .collect(Collectors.groupingBy(row -> row[1]))
                    .values()
                    .forEach(own -> unit.em().persist(new QualityReview(any(own), monday)));
        }
    }

    private Stream<Object[]> contacts(LocalDate monday) {
        return unit.em()
                .createNamedQuery(QualityReview.TO_DRAW, Object[].class)
                .setParameter("from", Dates.instant(monday.minusWeeks(1), LocalTime.MIN))
                .setParameter("until", Dates.instant(monday, LocalTime.MIN))
                .setParameter("kinds", KINDS)
                .getResultStream();
    }

    private static long any(List<Object[]> rows) {
        return (Long) rows.get(RANDOM.nextInt(rows.size()))[0];
    }
}
