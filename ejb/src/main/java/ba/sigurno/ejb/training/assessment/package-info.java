/** Assessments that teachers take online: the test, its result, and when it is open. */
package ba.sigurno.ejb.training.assessment;
