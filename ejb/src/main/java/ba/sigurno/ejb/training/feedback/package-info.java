/** Feedback asked for, given and summed up. */
package ba.sigurno.ejb.training.feedback;
