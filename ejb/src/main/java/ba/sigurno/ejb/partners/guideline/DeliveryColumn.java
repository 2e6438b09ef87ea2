package ba.sigurno.ejb.partners.guideline;

import ba.sigurno.ejb.entity.Sort;

/** The columns by which deliveries can be sorted. */
public enum DeliveryColumn implements Sort.Column {
    SENT("d.sentAt"),
    LICENSEE("l.searched"),
    ACKNOWLEDGED("d.acknowledgedAt");

    private final String path;

    DeliveryColumn(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
