package ba.sigurno.ejb.workshop.proposal;

import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.proposal.SeasonPlace;
import ba.sigurno.persistence.workshop.request.RequestState;
import java.time.Instant;

/**
 * What a proposal says about one request, in a list.
 *
 * @param state the state of the request now
 * @param plannedAt when it is planned now; null when it is not
 * @param plannedTrainer who holds it now; null when it is not planned
 * @param trainer null when it has no place
 * @param startsAt null when it has no place
 * @param reason the name of the reason
 * @param move whether it is planned already and would be moved
 * @param byHand whether a planner chose the place
 * @param leftOut whether it is not accepted with the others
 */
public record SeasonPlaceLine(
        String publicId,
        String requestId,
        String topic,
        String school,
        RequestState state,
        Instant plannedAt,
        String plannedTrainer,
        String trainer,
        Instant startsAt,
        int kilometres,
        String reason,
        boolean accepted,
        boolean move,
        boolean byHand,
        boolean leftOut) {

    static SeasonPlaceLine of(SeasonPlace place, Language reader) {
        var request = place.getRequest();
        boolean planned = request.getState() == RequestState.PLANNED;
        return new SeasonPlaceLine(
                place.getPublicId(),
                request.getPublicId(),
                TopicTexts.title(request.getTopic(), reader),
                request.getSchool().getName(),
                request.getState(),
                planned ? request.getWorkshop().getStartsAt() : null,
                planned ? request.getWorkshop().getTrainer().getDisplayName() : null,
                place.getTrainer() == null ? null : place.getTrainer().getDisplayName(),
                place.getStartsAt(),
                place.getKilometres(),
                place.getReason(),
                place.isAccepted(),
                place.getWorkshopVersion() != null,
                place.isByHand(),
                place.isLeftOut());
    }
}
