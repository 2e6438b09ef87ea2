package ba.sigurno.ejb.identity.vouching;

import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.RoleGrant;
import java.util.List;

/**
 * Somebody whose roles wait until the caller vouches.
 *
 * @param account the account
 * @param grants the roles that wait, in their order
 * @param isProtected whether it has the second factor that it must have
 */
public record WaitingPerson(Account account, List<RoleGrant> grants, boolean isProtected) {}
