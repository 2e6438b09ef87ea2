package ba.sigurno.ejb.helpline.contact;

import ba.sigurno.ejb.entity.Sort;

/** The columns by which contacts can be sorted. */
public enum ContactColumn implements Sort.Column {
    BEGAN("c.beganAt"),
    CHANNEL("c.channel"),
    KIND("c.kind"),
    ISSUE("c.issue"),
    RISK("c.risk");

    private final String path;

    ContactColumn(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
