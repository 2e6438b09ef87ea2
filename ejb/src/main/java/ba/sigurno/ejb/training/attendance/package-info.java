/** Attendance: by list, by a code on the wall, and on paper. */
package ba.sigurno.ejb.training.attendance;
