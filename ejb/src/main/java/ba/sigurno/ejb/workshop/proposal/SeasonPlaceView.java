package ba.sigurno.ejb.workshop.proposal;

import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.proposal.SeasonPlace;
import ba.sigurno.persistence.workshop.request.RequestState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A place of a proposal as its page shows it.
 *
 * @param plannedAt when the workshop is now; null when it is not planned
 * @param plannedTrainer who holds it now; likewise
 * @param trainerId null when it has no place
 * @param startsAt null when it has no place
 * @param reason the name of the reason
 */
public record SeasonPlaceView(
        String publicId,
        String requestId,
        String topic,
        String school,
        List<LocalDate> wishedDates,
        Instant plannedAt,
        String plannedTrainer,
        String trainerId,
        String trainer,
        Instant startsAt,
        int minutes,
        String reason,
        boolean accepted,
        boolean byHand,
        boolean leftOut) {

    static SeasonPlaceView of(SeasonPlace place, Language reader) {
        var request = place.getRequest();
        boolean planned = request.getState() == RequestState.PLANNED;
        return new SeasonPlaceView(
                place.getPublicId(),
                request.getPublicId(),
                TopicTexts.title(request.getTopic(), reader),
                request.getSchool().getName(),
                List.copyOf(request.getWishedDates()),
                planned ? request.getWorkshop().getStartsAt() : null,
                planned ? request.getWorkshop().getTrainer().getDisplayName() : null,
                place.getTrainer() == null ? null : place.getTrainer().getPublicId(),
                place.getTrainer() == null ? null : place.getTrainer().getDisplayName(),
                place.getStartsAt(),
                place.getMinutes(),
                place.getReason(),
                place.isAccepted(),
                place.isByHand(),
                place.isLeftOut());
    }
}
