package ba.sigurno.ejb.workshop;

import ba.sigurno.persistence.enrolment.SchoolClass;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.RequestState;
import ba.sigurno.persistence.workshop.WorkshopRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.stream.Collectors;

/** A request in a list; {@code startsAt} is null until it is planned. */
public record RequestLine(
        String publicId,
        String topic,
        String school,
        String classes,
        RequestState state,
        LocalDate firstWished,
        Instant startsAt,
        Instant requestedAt) {

    static RequestLine of(WorkshopRequest request, Language language) {
        return new RequestLine(
                request.getPublicId(),
                TopicTexts.title(request.getTopic(), language),
                request.getSchool().getName(),
                names(request.getClasses()),
                request.getState(),
                Collections.min(request.getWishedDates()),
                request.getWorkshop() == null ? null : request.getWorkshop().getStartsAt(),
                request.getRequestedAt());
    }

    static String names(Collection<SchoolClass> classes) {
        return classes.stream()
                .sorted(Comparator.comparing(SchoolClass::getGrade).thenComparing(SchoolClass::getName))
                .map(SchoolClass::getName)
                .collect(Collectors.joining(", "));
    }
}
