/** Pages of assessments that teachers take online. */
package ba.sigurno.web.training.assessment;
