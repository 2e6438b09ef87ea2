package ba.sigurno.web.youthpanel.meeting;

import ba.sigurno.ejb.youthpanel.meeting.MeetingColumn;
import ba.sigurno.ejb.youthpanel.meeting.MeetingView;
import ba.sigurno.ejb.youthpanel.meeting.PanelMeetingService;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Lists the meetings of the panel. */
@Named
@RequestScoped
public class MeetingsBacking {

    @Inject
    private PanelMeetingService meetings;

    @Inject
    private LanguageBacking language;

    private final LazyRows<MeetingView> rows = new LazyRows<>(
            List.of(MeetingColumn.values()), (sort, page) -> meetings.search(sort, page, language.getCurrent()));

    public LazyRows<MeetingView> getRows() {
        return rows;
    }
}
