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
 * @param trainer null when it has no place
 * @param startsAt null when it has no place
 * @param reason the name of the reason
 */
public record SeasonPlaceLine(
        String publicId,
        String requestId,
        String topic,
        String school,
        RequestState state,
        Instant plannedAt,
        String trainer,
        Instant startsAt,
        int kilometres,
        String reason,
        boolean accepted) {

    static SeasonPlaceLine of(SeasonPlace place, Language reader) {
        var request = place.getRequest();
        return new SeasonPlaceLine(
                place.getPublicId(),
                request.getPublicId(),
                TopicTexts.title(request.getTopic(), reader),
                request.getSchool().getName(),
                request.getState(),
                request.getState() == RequestState.PLANNED
                        ? request.getWorkshop().getStartsAt()
                        : null,
                place.getTrainer() == null ? null : place.getTrainer().getDisplayName(),
                place.getStartsAt(),
                place.getKilometres(),
                place.getReason(),
                place.isAccepted());
    }
}
