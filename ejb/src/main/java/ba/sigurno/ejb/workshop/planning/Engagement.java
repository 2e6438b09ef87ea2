package ba.sigurno.ejb.workshop.planning;

import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.training.session.TrainingSession;
import ba.sigurno.persistence.workshop.request.PlannedTime;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;

/**
 * What a trainer is committed to at a time: either a workshop or a meeting of a training course.
 *
 * @param trainerId the key of the trainer's account
 * @param request of the workshop; null for a meeting
 * @param session of the meeting; null for a workshop
 */
record Engagement(long trainerId, PlannedTime time, WorkshopRequest request, TrainingSession session) {

    boolean isWorkshop() {
        return request != null;
    }

    /** Returns where it is; null for a meeting, whose place is told in words that no road leads to. */
    School school() {
        return isWorkshop() ? request.getSchool() : null;
    }

    String title(Language reader) {
        return isWorkshop()
                ? TopicTexts.title(request.getTopic(), reader)
                : ProgrammeTexts.title(session.getEdition(), reader);
    }
}
