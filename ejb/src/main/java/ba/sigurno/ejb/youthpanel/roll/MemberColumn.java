package ba.sigurno.ejb.youthpanel.roll;

import ba.sigurno.ejb.entity.Sort;

/** The columns by which members can be sorted. */
public enum MemberColumn implements Sort.Column {
    NAME("m.searched"),
    NOMINATED("m.nominatedAt");

    private final String path;

    MemberColumn(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
