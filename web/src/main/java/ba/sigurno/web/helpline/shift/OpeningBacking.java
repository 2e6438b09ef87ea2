package ba.sigurno.web.helpline.shift;

import ba.sigurno.ejb.helpline.shift.HelplineHours;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.helpline.shift.OpeningHours;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Says whether the helpline is open, in words. */
@Named
@RequestScoped
public class OpeningBacking {

    private static final Duration DAY_AND_NIGHT = Duration.ofHours(25);
    private static final int WEEK = 7;

    @Inject
    private HelplineHours hours;

    @Inject
    private LanguageBacking language;

    @Inject
    private Clock clock;

    private OpeningHours known;
    private Instant now;
    private Optional<ZonedDateTime> until;

    @PostConstruct
    void readHours() {
        now = clock.instant();
        known = hours.current();
        until = known.openUntil(now);
    }

    /** Returns whether opening hours are known. */
    public boolean isKnown() {
        return known.isKnown();
    }

    /** Returns whether the helpline is open. */
    public boolean isOpen() {
        return until.isPresent();
    }

    /** Returns until when it is open, or when it opens next. */
    public String getWords() {
        if (until.isPresent()) {
            var end = until.get();
            return Duration.between(now, end).compareTo(DAY_AND_NIGHT) > 0
                    ? text("helpline_opening_always")
                    : text("helpline_opening_until", Dates.time(end.toInstant()));
        }
        return known.nextOpening(now).map(this::opens).orElseGet(() -> text("helpline_opening_closed"));
    }

    private String opens(ZonedDateTime at) {
        var time = Dates.time(at.toInstant());
        long days = ChronoUnit.DAYS.between(now.atZone(at.getZone()).toLocalDate(), at.toLocalDate());
        if (days == 0) {
            return text("helpline_opening_today", time);
        }
        if (days == 1) {
            return text("helpline_opening_tomorrow", time);
        }
        return days < WEEK
                ? text("helpline_opening_on_" + at.getDayOfWeek(), time)
                : text("helpline_opening_later", Dates.date(language.getCurrent(), at.toLocalDate()), time);
    }

    private String text(String key, Object... arguments) {
        return Messages.text(language.getCurrent(), key, arguments);
    }
}
