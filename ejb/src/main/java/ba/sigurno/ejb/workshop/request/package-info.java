/** Requests for workshops: asked for, shown, decided on, and the e-mails about them. */
package ba.sigurno.ejb.workshop.request;
