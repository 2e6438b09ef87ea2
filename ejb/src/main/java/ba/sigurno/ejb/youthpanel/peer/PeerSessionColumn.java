package ba.sigurno.ejb.youthpanel.peer;

import ba.sigurno.ejb.entity.Sort;

/** The columns by which sessions can be sorted. */
public enum PeerSessionColumn implements Sort.Column {
    HELD("s.heldOn"),
    REACHED("s.reached");

    private final String path;

    PeerSessionColumn(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
