/** Sign-in cards, printed for a class. */
package ba.sigurno.ejb.enrolment.card;
