/**
 * A certificate for machines: a signed Open Badges 3.0 credential, the public list of those that became void, and the keys
 * by which anybody checks both without asking us.
 */
package ba.sigurno.ejb.certificate.badge;
