package ba.sigurno.ejb.training.attendance;

import ba.sigurno.ejb.training.progress.FulfilmentSheet;
import ba.sigurno.ejb.training.session.MeetingLine;
import ba.sigurno.ejb.training.session.SessionStatus;
import ba.sigurno.persistence.training.progress.RequirementState;
import java.util.List;
import java.util.Map;

/**
 * The participants of a session, for a file.
 *
 * @param meetings its dates, in their order
 * @param parts the requirements that are decided for each teacher
 * @param lines those who have a seat, by name, and then the queue
 */
public record ParticipantList(List<MeetingLine> meetings, List<FulfilmentSheet.Part> parts, List<Line> lines) {

    /**
     * A teacher.
     *
     * @param municipalities of the schools
     * @param marks whether the teacher was at the meetings that are marked, by their numbers
     * @param results the decisions about the teacher, by the ids of the parts
     */
    public record Line(
            String name,
            String schools,
            String municipalities,
            SessionStatus status,
            Map<Integer, Boolean> marks,
            Map<String, Result> results) {}

    /**
     * A decision.
     *
     * @param score in percent; null for none
     */
    public record Result(RequirementState state, Integer score) {}
}
