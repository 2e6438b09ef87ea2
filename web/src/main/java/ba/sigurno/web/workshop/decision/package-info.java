/** What is asked and answered about a request, on its page. */
package ba.sigurno.web.workshop.decision;
