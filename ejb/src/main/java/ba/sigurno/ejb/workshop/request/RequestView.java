package ba.sigurno.ejb.workshop.request;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.identity.contact.Contact;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.workshop.approval.DecisionRight;
import ba.sigurno.persistence.workshop.request.Audience;
import ba.sigurno.persistence.workshop.request.DayPart;
import ba.sigurno.persistence.workshop.request.RequestNeeds;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.persistence.workshop.request.Workshop;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import ba.sigurno.persistence.workshop.request.WorkshopStep;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request with all that its page shows, and what the reader may do with it.
 *
 * @param ages the age that the topic is meant for; empty when it is for every age
 * @param suitable whether all classes are of that age
 * @param pupils how many pupils the classes have together; null for {@linkplain #FEWEST_PUPILS too few} to say
 * @param needs for whom it is, in which language and where
 * @param waitingSince since when it waits for somebody to decide, answer or plan; null when it does not
 * @param contacts whom to call about it
 * @param deadline until when the authority decides alone; null when it does not wait for one
 * @param standing its state, or {@code UNREPORTED} once the planned workshop is over
 */
public record RequestView(
        String publicId,
        String topic,
        String school,
        String authority,
        String ages,
        boolean suitable,
        List<ClassChoice> classes,
        Long pupils,
        List<LocalDate> wishedDates,
        String note,
        Needs needs,
        RequestState state,
        Instant waitingSince,
        String standing,
        Optional<Plan> plan,
        List<Step> steps,
        Contacts contacts,
        Deadline deadline,
        Powers powers) {

    /** The first day on which the centre may decide too, and whether it has come. */
    public record Deadline(LocalDate from, boolean passed) {}

    /** Fewer children than these are not told of outside their class. */
    static final int FEWEST_PUPILS = 5;

    /**
     * Whom to call about a request.
     *
     * @param teacher who asked for it
     * @param street street and place of the school; empty when not known
     * @param telephone the telephone of the school; null when not known
     * @param trainer who holds the workshop; empty until it is planned
     * @param coordinators who decide for the school's authority
     * @param deputies who stand in for them today
     * @param dayName who is called on the day; empty when not known or not the reader's to know
     * @param dayTelephone the telephone of that person; likewise
     */
    public record Contacts(
            Contact teacher,
            String street,
            String telephone,
            Optional<Contact> trainer,
            List<Contact> coordinators,
            List<Contact> deputies,
            String dayName,
            String dayTelephone) {

        static Contacts of(
                WorkshopRequest request, List<Account> coordinators, List<Account> deputies, Account reader) {
            var school = request.getSchool();
            return new Contacts(
                    Contact.of(request.getRequestedBy()),
                    Stream.of(school.getStreet(), school.getPlace())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(", ")),
                    school.getTelephone(),
                    Optional.ofNullable(request.getWorkshop())
                            .map(Workshop::getTrainer)
                            .map(Contact::of),
                    coordinators.stream().map(Contact::of).toList(),
                    deputies.stream().map(Contact::of).toList(),
                    concerns(request, reader) ? request.getNeeds().getContactName() : "",
                    concerns(request, reader) ? request.getNeeds().getContactTelephone() : "");
        }

        /** Who is called on the day is for those who plan and hold, and for the school itself. */
        private static boolean concerns(WorkshopRequest request, Account reader) {
            var workshop = request.getWorkshop();
            return reader.hasRole(Role.PLANNER)
                    || reader.belongsTo(request.getSchool())
                    || workshop != null && workshop.isAttendedBy(reader);
        }
    }

    /**
     * For whom a workshop is, in which language and where.
     *
     * @param adults how many are expected; null for pupils
     * @param hoursFrom from when the school would like it; null for any time
     * @param hoursUntil until when; null likewise
     * @param room may be empty
     */
    public record Needs(
            Audience audience,
            Integer adults,
            Language language,
            DayPart dayPart,
            LocalTime hoursFrom,
            LocalTime hoursUntil,
            String room,
            boolean projector,
            boolean sound,
            boolean internet) {

        static Needs of(RequestNeeds needs) {
            return new Needs(
                    needs.getAudience(),
                    needs.getAdults(),
                    needs.getLanguage(),
                    needs.getDayPart(),
                    needs.getHoursFrom(),
                    needs.getHoursUntil(),
                    needs.getRoom(),
                    needs.hasProjector(),
                    needs.hasSound(),
                    needs.hasInternet());
        }
    }

    /** Trainer and time; {@code version} tells a stale edit. */
    public record Plan(String trainerId, String trainer, Instant startsAt, Instant endsAt, int version) {}

    /** A step in the history of a request; {@code reason} may be null. */
    public record Step(WorkshopStep.Kind kind, Instant at, String by, String reason) {}

    /**
     * The reader's rights now.
     *
     * @param decision by which right to decide; null when there is none
     * @param prefer to change the preferred days
     * @param withdraw to take the approval back
     * @param free to give the time of the workshop up
     */
    public record Powers(
            DecisionRight decision, boolean prefer, boolean withdraw, boolean plan, boolean cancel, boolean free) {}

    static RequestView of(
            WorkshopRequest request,
            long pupils,
            Contacts contacts,
            Optional<Deadline> deadline,
            Powers powers,
            Instant now,
            Language language) {
        return new RequestView(
                request.getPublicId(),
                TopicTexts.title(request.getTopic(), language),
                request.getSchool().getName(),
                Localised.text(request.getSchool().getAuthority().getTexts(), language),
                TopicTexts.ages(request.getTopic(), language),
                request.getClasses().stream().allMatch(request.getTopic()::suits),
                RequestLine.inOrder(request.getClasses()).map(ClassChoice::of).toList(),
                pupils < FEWEST_PUPILS ? null : pupils,
                List.copyOf(request.getWishedDates()),
                request.getNote(),
                Needs.of(request.getNeeds()),
                request.getState(),
                RequestLine.waitingSince(request),
                RequestLine.standing(request, now),
                Optional.ofNullable(request.getWorkshop()).map(RequestView::plan),
                request.getSteps().stream().map(RequestView::step).toList(),
                contacts,
                deadline.orElse(null),
                powers);
    }

    private static Plan plan(Workshop workshop) {
        return new Plan(
                workshop.getTrainer().getPublicId(),
                workshop.getTrainer().getDisplayName(),
                workshop.getStartsAt(),
                workshop.getEndsAt(),
                workshop.getVersion());
    }

    private static Step step(WorkshopStep step) {
        return new Step(step.getKind(), step.getHappenedAt(), step.getBy().getDisplayName(), step.getReason());
    }
}
