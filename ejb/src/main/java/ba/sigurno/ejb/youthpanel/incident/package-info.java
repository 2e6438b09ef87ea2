/** Lets members say that something is wrong, and supervisors take care of it. */
package ba.sigurno.ejb.youthpanel.incident;
