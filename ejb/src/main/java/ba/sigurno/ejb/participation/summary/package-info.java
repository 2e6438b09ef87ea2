/** The figures of each month by mail, for who wants them. */
package ba.sigurno.ejb.participation.summary;
