/** Lists of pupils that teachers upload, as they are understood. */
package ba.sigurno.ejb.enrolment.roster;
