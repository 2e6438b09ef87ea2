/** Pages of sessions and their calendar files. */
package ba.sigurno.web.training.session;
