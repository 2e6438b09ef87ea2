package ba.sigurno.ejb.identity.account;

import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.persistence.i18n.Language;

/** The columns by which the list of accounts can be sorted. */
public enum AccountColumn implements Sort.Column {
    NAME("a.nameLatin"),
    LAST_SIGN_IN("a.lastSignIn");

    private final String path;

    AccountColumn(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String path(Language reader) {
        return this == NAME && reader.isCyrillic() ? "a.nameCyrillic" : path;
    }
}
