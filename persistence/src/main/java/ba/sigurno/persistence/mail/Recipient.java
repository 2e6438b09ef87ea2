package ba.sigurno.persistence.mail;

import ba.sigurno.persistence.i18n.Language;

/** A person to whom mails are written. */
public interface Recipient {

    String getEmail();

    String getDisplayName();

    /** Returns the language to write in. */
    Language getLanguage();

    /** Returns whether mails may be sent; nobody writes to a disabled account. */
    boolean isEnabled();
}
