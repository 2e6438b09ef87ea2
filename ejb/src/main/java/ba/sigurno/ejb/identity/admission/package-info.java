/** How adults get in: the team of a school, and who invites and admits to it. */
package ba.sigurno.ejb.identity.admission;
