/** The code on the wall and the page on which it is typed. */
package ba.sigurno.web.training.attendance;
