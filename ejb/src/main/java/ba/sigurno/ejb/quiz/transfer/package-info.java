/** Questions on their way into the bank and out of it: reading with a report, choosing, taking over, writing. */
package ba.sigurno.ejb.quiz.transfer;
