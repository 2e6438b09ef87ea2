package ba.sigurno.ejb.youthpanel.home;

import ba.sigurno.ejb.youthpanel.idea.IdeaLine;
import ba.sigurno.ejb.youthpanel.meeting.MeetingView;
import ba.sigurno.ejb.youthpanel.message.MessageLine;
import java.util.List;

/**
 * What a member sees.
 *
 * @param ticket by which the member can say that something is wrong, once
 */
public record HomeView(List<IdeaLine> ideas, List<MeetingView> meetings, List<MessageLine> messages, String ticket) {}
