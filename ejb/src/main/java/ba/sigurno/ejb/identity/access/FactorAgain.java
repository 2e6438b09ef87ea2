package ba.sigurno.ejb.identity.access;

import ba.sigurno.persistence.i18n.DomainException;

/** Asks the caller's second factor again; the sub-room that knows the factors answers. */
public interface FactorAgain {

    /**
     * Refuses a caller who has a second factor and does not show it. Locks the account: to be called after whatever may have
     * to wait.
     *
     * @param code a code of the app, or a recovery code; null when none was asked for
     * @throws DomainException when it is wrong or was used, too many were, or the sign-in by a passkey is too long ago
     */
    void require(String code);
}
