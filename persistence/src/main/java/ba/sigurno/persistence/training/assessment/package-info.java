/** Assessments that are taken online: when they are open. */
package ba.sigurno.persistence.training.assessment;
