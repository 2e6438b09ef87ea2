package ba.sigurno.ejb.identity.admission;

import ba.sigurno.persistence.identity.account.Account;

/**
 * Acts on people who get in at a school, within the transaction that gives them the role: both are stored, or neither.
 * Rooms after this one implement it for those who waited for an account.
 */
public interface AdmissionListener {

    /** Acts on an account that has just got a role at a school. */
    void admitted(Account account);
}
