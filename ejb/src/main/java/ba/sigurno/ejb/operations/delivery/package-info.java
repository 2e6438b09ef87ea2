/** E-mails that could not be delivered. */
package ba.sigurno.ejb.operations.delivery;
