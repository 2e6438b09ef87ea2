package ba.sigurno.ejb.training.material;

import ba.sigurno.ejb.file.FileLine;
import ba.sigurno.ejb.training.session.MeetingLine;
import java.time.Instant;
import java.util.List;

/**
 * The materials of a session, for who leads it.
 *
 * @param title of the training
 * @param meetings after which one can be shown
 * @param materials the first added first
 */
public record MaterialPage(String title, List<MeetingLine> meetings, List<Line> materials) {

    /**
     * A material.
     *
     * @param id its public id
     * @param link null for a file
     * @param file null for a link
     * @param shownAfter the end of the meeting after which it is shown; null for at once
     * @param forLeaders whether only the trainer and those who assist see it
     */
    public record Line(String id, String title, String link, FileLine file, Instant shownAfter, boolean forLeaders) {}
}
