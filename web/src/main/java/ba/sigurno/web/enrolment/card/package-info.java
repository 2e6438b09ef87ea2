/** Sign-in cards to print. */
package ba.sigurno.web.enrolment.card;
