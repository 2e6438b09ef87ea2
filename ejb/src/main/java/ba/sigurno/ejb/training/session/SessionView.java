package ba.sigurno.ejb.training.session;

import ba.sigurno.ejb.file.FileLine;
import ba.sigurno.ejb.identity.contact.Contact;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.session.SessionMode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A session as its page shows it.
 *
 * @param registrationClosesAt the deadline of registration; null when there is none
 * @param meetings its dates, in their order
 * @param link where it is held online; null on site, when not known yet, and for who has no seat
 * @param authority for whose teachers it is; empty when for all
 * @param standing how it stands for the caller
 * @param led whether the caller leads it; only then the seats are there
 * @param cancelReason why it was called off; null when it was not
 * @param waiting how many wait for a seat
 * @param own what the caller, as a teacher, has of it
 * @param toDecide what waits for a decision; nothing for who does not lead it
 * @param programmeId the public id of its programme
 * @param edition the number of the edition that is held
 * @param trainer who leads it; address and number for those who take part, lead or help
 * @param assistants the trainers who help; empty for nobody
 * @param materials for those who take part, lead or help
 */
public record SessionView(
        String publicId,
        String title,
        String description,
        BigDecimal hours,
        int points,
        Instant startsAt,
        Instant endsAt,
        Instant registrationClosesAt,
        List<MeetingLine> meetings,
        SessionMode mode,
        String place,
        String link,
        Language language,
        String authority,
        Contact trainer,
        int taken,
        int seats,
        SessionStatus standing,
        boolean started,
        boolean led,
        String cancelReason,
        int waiting,
        Own own,
        List<SeatLine> seatLines,
        List<SeatLine> queueLines,
        int invited,
        ToDecide toDecide,
        String programmeId,
        int edition,
        String assistants,
        List<Material> materials) {

    /**
     * Something to read.
     *
     * @param id its public id, by which a file is fetched
     * @param link null for a file
     * @param file null for a link
     * @param shown whether participants see it; what they do not see is there only for who leads it or helps
     * @param forLeaders whether participants never see it
     */
    public record Material(String id, String title, String link, FileLine file, boolean shown, boolean forLeaders) {}

    /**
     * A teacher's registration for a session, and the teacher's rights.
     *
     * @param canRegister whether the teacher can register now
     * @param late whether the teacher could register, if the deadline had not passed
     * @param canWithdraw whether there is a seat, a place in the queue or an invitation to be given back
     * @param place in the queue, from 1; 0 for none
     * @param canGiveFeedback whether the teacher was there and did not say yet what it was like
     * @param seated whether the teacher has a seat
     * @param marks whether the teacher was at the meetings that are marked, by their numbers
     */
    public record Own(
            boolean canRegister,
            boolean late,
            boolean canWithdraw,
            int place,
            boolean canGiveFeedback,
            boolean seated,
            Map<Integer, Boolean> marks) {}

    /**
     * What waits for who leads it.
     *
     * @param any whether its edition asks for results or tasks
     * @param tasks how many tasks are submitted and not decided on
     * @param results how many results of assessments are not recorded
     * @param online whether a test is taken online
     */
    public record ToDecide(boolean any, int tasks, int results, boolean online) {

        static final ToDecide NOTHING = new ToDecide(false, 0, 0, false);

        /** Whether something waits now. */
        public boolean isWaiting() {
            return tasks + results > 0;
        }
    }

    /** Whether attendance is marked, and marking results is what is left to do. */
    public boolean resultsDue() {
        return standing == SessionStatus.HELD && toDecide.isWaiting();
    }

    /** The meeting that is being held or comes next; null when all are over or it was called off. */
    public MeetingLine next() {
        return meetings.stream()
                .filter(meeting -> cancelReason == null && !meeting.over())
                .findFirst()
                .orElse(null);
    }

    /** The number of teachers marked as present at a meeting. */
    public long attended(int meeting) {
        return seatLines.stream()
                .filter(seat -> Boolean.TRUE.equals(seat.marks().get(meeting)))
                .count();
    }
}
