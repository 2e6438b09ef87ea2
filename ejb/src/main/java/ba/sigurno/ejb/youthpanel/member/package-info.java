/** Nominates members of the youth panel, and lets a member in by a code that nobody else has seen. */
package ba.sigurno.ejb.youthpanel.member;
