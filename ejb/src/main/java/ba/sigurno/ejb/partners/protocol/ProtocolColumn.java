package ba.sigurno.ejb.partners.protocol;

import ba.sigurno.ejb.entity.Sort;

/** The columns by which protocols can be sorted. */
public enum ProtocolColumn implements Sort.Column {
    REVIEW("p.reviewOn"),
    TITLE("p.searched"),
    SIGNED("p.signedOn");

    private final String path;

    ProtocolColumn(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
