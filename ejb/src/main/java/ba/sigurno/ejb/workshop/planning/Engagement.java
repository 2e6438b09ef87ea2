package ba.sigurno.ejb.workshop.planning;

import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Municipality;
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

    /** Returns the school where it is; null for a meeting. */
    School school() {
        return isWorkshop() ? request.getSchool() : null;
    }

    /** Returns the municipality to which the trainer travels; null when nobody knows it, and online. */
    Municipality municipality() {
        return isWorkshop() ? request.getSchool().getMunicipality() : session.getMunicipality();
    }

    /** Returns where it is, in words. */
    String place() {
        return isWorkshop() ? request.getSchool().getName() : session.getPlace();
    }

    String title(Language reader) {
        return isWorkshop()
                ? TopicTexts.title(request.getTopic(), reader)
                : ProgrammeTexts.title(session.getEdition(), reader);
    }
}
