/** Pages of requirements, tasks and the teacher's own programmes. */
package ba.sigurno.web.training.progress;
