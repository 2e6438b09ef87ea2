/** Lists of pupils that teachers upload, and their parsing. */
package ba.sigurno.ejb.enrolment.roster;
