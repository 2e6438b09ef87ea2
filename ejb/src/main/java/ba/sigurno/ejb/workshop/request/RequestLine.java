package ba.sigurno.ejb.workshop.request;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request in a list.
 *
 * @param standing its state, or {@code UNREPORTED} once the planned workshop is over
 * @param authority the name of the authority of the school
 * @param trainer who holds it; null until it is planned
 * @param startsAt null until it is planned
 * @param waitingSince since when it waits for somebody to decide, answer or plan; null when it does not
 */
public record RequestLine(
        String publicId,
        String topic,
        String school,
        String authority,
        String classes,
        RequestState state,
        String standing,
        LocalDate firstWished,
        String trainer,
        Instant startsAt,
        Instant requestedAt,
        Instant waitingSince) {

    /** The states in which somebody has something to do about a request. */
    private static final Set<RequestState> WAITING =
            Set.of(RequestState.REQUESTED, RequestState.ASKED_BACK, RequestState.APPROVED);

    static RequestLine of(WorkshopRequest request, Instant now, Language language) {
        return new RequestLine(
                request.getPublicId(),
                TopicTexts.title(request.getTopic(), language),
                request.getSchool().getName(),
                Localised.text(request.getSchool().getAuthority().getTexts(), language),
                whom(request, language),
                request.getState(),
                standing(request, now),
                request.getFirstWished(),
                request.getWorkshop() == null
                        ? null
                        : request.getWorkshop().getTrainer().getDisplayName(),
                request.getWorkshop() == null ? null : request.getWorkshop().getStartsAt(),
                request.getRequestedAt(),
                waitingSince(request));
    }

    static Instant waitingSince(WorkshopRequest request) {
        return WAITING.contains(request.getState()) ? request.getWaitingSince() : null;
    }

    static String standing(WorkshopRequest request, Instant now) {
        return request.awaitsReport(now) ? "UNREPORTED" : request.getState().name();
    }

    /** Returns for whom it is: the names of the classes, or which adults and how many. */
    public static String whom(WorkshopRequest request, Language language) {
        var needs = request.getNeeds();
        return needs.isForPupils()
                ? names(request.getClasses())
                : Messages.text(
                        language,
                        "workshop_audience_expected",
                        Messages.text(language, "workshop_audience_" + needs.getAudience()),
                        needs.getAdults());
    }

    private static String names(Collection<SchoolClass> classes) {
        return inOrder(classes).map(SchoolClass::getName).collect(Collectors.joining(", "));
    }

    static Stream<SchoolClass> inOrder(Collection<SchoolClass> classes) {
        return classes.stream()
                .sorted(Comparator.comparing(SchoolClass::getGrades).thenComparing(SchoolClass::getName));
    }
}
