/** The members of the youth panel, from 12 to 18 years. */
package ba.sigurno.persistence.youthpanel.member;
