package ba.sigurno.ejb.workshop.disturbance;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.mail.Letter;
import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.ejb.workshop.approval.Deciders;
import ba.sigurno.ejb.workshop.calendar.SchoolBreakListener;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.ejb.workshop.trainer.TrainerLeaveListener;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.calendar.SchoolBreak;
import ba.sigurno.persistence.workshop.request.Workshop;
import ba.sigurno.persistence.workshop.trainer.TrainerLeave;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;

/** Tells planners by one mail of what stands in a break or a leave that was just entered; who entered it knows from the page. */
@ApplicationScoped
public class DisturbanceMails implements SchoolBreakListener, TrainerLeaveListener {

    /** As many as are named; the list has all. */
    private static final int MAX_NAMED = 50;

    @Inject
    private DisturbanceFinder finder;

    @Inject
    private Deciders deciders;

    @Inject
    private Caller caller;

    @Inject
    private Letters letters;

    @Override
    public void added(SchoolBreak added) {
        var planned = finder.in(added);
        long wished = finder.wishedIn(added);
        planned.forEach(Workshop::disturb);
        if (!planned.isEmpty() || wished > 0) {
            tell(planned, letter -> {
                letter.about("workshop_mail_disturbed_break", added.getName())
                        .say(
                                "workshop_mail_disturbed_days",
                                Dates.date(letter.language(), added.getFirstDay()),
                                Dates.date(letter.language(), added.getLastDay()));
                if (wished > 0) {
                    letter.say("workshop_mail_disturbed_wished", wished);
                }
            });
        }
    }

    @Override
    public void taken(Account trainer, TrainerLeave leave) {
        var planned = finder.in(trainer, leave);
        planned.forEach(Workshop::disturb);
        if (!planned.isEmpty()) {
            tell(planned, letter -> letter.about("workshop_mail_disturbed_leave", trainer.getDisplayName())
                    .say(
                            "workshop_mail_disturbed_days",
                            Dates.date(letter.language(), leave.getFirstDay()),
                            Dates.date(letter.language(), leave.getLastDay())));
        }
    }

    private void tell(List<Workshop> planned, Consumer<Letter> reason) {
        for (var planner : deciders.planners()) {
            if (!planner.equals(caller.account())) {
                letters.send(planner, letter -> {
                    reason.accept(letter);
                    if (!planned.isEmpty()) {
                        letter.say("workshop_mail_disturbed_planned", planned.size());
                        letter.lines(named(planned, MAX_NAMED, letter.language()));
                    }
                    letter.link("workshop_mail_disturbed_open", "/workshop/disturbance/disturbed-workshops.xhtml");
                });
            }
        }
    }

    /** Names the first of some workshops, each by its day, hour, topic and school. */
    static List<String> named(List<Workshop> workshops, int most, Language language) {
        return workshops.stream()
                .limit(most)
                .map(workshop -> Dates.dateTime(language, workshop.getStartsAt()) + " – "
                        + TopicTexts.title(workshop.getRequest().getTopic(), language) + ", "
                        + workshop.getRequest().getSchool().getName())
                .toList();
    }
}
