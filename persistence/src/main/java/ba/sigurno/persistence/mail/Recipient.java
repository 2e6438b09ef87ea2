package ba.sigurno.persistence.mail;

import ba.sigurno.persistence.i18n.Language;

/** Somebody to whom mails are written. */
public interface Recipient {

    String getEmail();

    String getDisplayName();

    /** The language to write in. */
    Language getLanguage();

    /** Whether mails may be sent; nobody writes to a disabled account. */
    boolean isEnabled();
}
