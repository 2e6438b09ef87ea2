package ba.sigurno.ejb.identity.access;

import ba.sigurno.persistence.identity.account.Account;

/** Sends links by which owners of accounts choose a password; the sub-room of links answers. */
public interface PasswordLinks {

    /**
     * Sends a link to the owner of an account that has no password, in place of any before: as an invitation to who never
     * signed in, as {@link #passwordTakenAway} to others.
     */
    void send(Account account);

    /** Tells the owner of an account that its password was taken away, with a link in place of any before. */
    void passwordTakenAway(Account account);

    /** Makes all links void that were sent to the owner of an account, also those for another address. */
    void withdraw(Account account);
}
