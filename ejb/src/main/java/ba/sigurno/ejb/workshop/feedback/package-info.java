/** Feedback on workshops without a name, by a code that the trainer shows. */
package ba.sigurno.ejb.workshop.feedback;
