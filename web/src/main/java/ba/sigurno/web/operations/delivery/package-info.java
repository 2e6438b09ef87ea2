/** The page about e-mails that could not be delivered. */
package ba.sigurno.web.operations.delivery;
