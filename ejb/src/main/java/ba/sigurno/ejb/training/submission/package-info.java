/** Files that teachers hand in: which ones are taken, and what is cut out of them. */
package ba.sigurno.ejb.training.submission;
