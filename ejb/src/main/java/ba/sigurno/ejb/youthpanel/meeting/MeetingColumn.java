package ba.sigurno.ejb.youthpanel.meeting;

import ba.sigurno.ejb.entity.Sort;

/** The columns by which meetings can be sorted. */
public enum MeetingColumn implements Sort.Column {
    START("m.startsAt"),
    PLACE("m.place");

    private final String path;

    MeetingColumn(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
