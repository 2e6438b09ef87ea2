package ba.sigurno.ejb.youthpanel.meeting;

import ba.sigurno.persistence.youthpanel.meeting.PanelMeeting;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import java.time.Instant;
import java.util.List;

/**
 * A meeting.
 *
 * @param minutes what came of it; empty before it was written
 * @param present the public ids of the members who were there; for the centre alone
 * @param held whether it has begun
 */
public record MeetingView(
        String publicId,
        Instant startsAt,
        String place,
        String agenda,
        String minutes,
        List<String> present,
        boolean held,
        int version) {

    static MeetingView forCentre(PanelMeeting meeting, Instant now) {
        return of(
                meeting,
                meeting.getPresent().stream().map(PanelMember::getPublicId).toList(),
                now);
    }

    static MeetingView forMember(PanelMeeting meeting, Instant now) {
        return of(meeting, List.of(), now);
    }

    private static MeetingView of(PanelMeeting meeting, List<String> present, Instant now) {
        return new MeetingView(
                meeting.getPublicId(),
                meeting.getStartsAt(),
                meeting.getPlace(),
                meeting.getAgenda(),
                meeting.getMinutes(),
                present,
                !meeting.getStartsAt().isAfter(now),
                meeting.getVersion());
    }
}
