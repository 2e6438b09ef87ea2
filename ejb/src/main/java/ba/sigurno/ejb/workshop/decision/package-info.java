/** What comes before a decision on a request: questions, answers and reminders. */
package ba.sigurno.ejb.workshop.decision;
