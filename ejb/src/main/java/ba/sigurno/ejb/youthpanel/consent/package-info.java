/** Asks guardians and members for their consents, and says what may be done with a member. */
package ba.sigurno.ejb.youthpanel.consent;
